import { Button } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Money } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { showDone } from '@/shared/ui/undoToast';
import { FinanceMoveWaits } from './FinanceMoveWaits';
import { FinanceWarnedRefund } from './FinanceWarnedRefund';
import { useClearWarning } from './financeQueries';

/** The two ways out of a warning of fraud: the payer is who they say, or the money goes back. */
export function FinanceWarningActions({ payment, held }: { payment: string; held: Money }) {
  const clear = useClearWarning(payment);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState<'clear' | 'refund'>();
  const close = () => setAsking(undefined);
  return (
    <>
      <Button onClick={() => setAsking('clear')}>Clear the warning</Button>
      {held.minor > 0 && (
        <FinanceMoveWaits kind="WARNED_REFUND" subject={payment}>
          <Button variant="default" onClick={() => setAsking('refund')}>
            Refund it
          </Button>
        </FinanceMoveWaits>
      )}
      <ConfirmDialog
        opened={asking === 'clear'}
        onClose={close}
        title="Clear the bank’s warning?"
        confirmLabel="Clear it"
        onConfirm={async () => {
          await clear.mutateAsync(key());
          showDone('The warning is cleared; what waited is paid.');
        }}
      >
        Do this when you have talked to the payer and know that the card is theirs. The student is paid then.
      </ConfirmDialog>
      {asking === 'refund' && <FinanceWarnedRefund payment={payment} held={held} onClose={close} />}
    </>
  );
}
