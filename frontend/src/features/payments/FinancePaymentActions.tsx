import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { PaymentView } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { showDone } from '@/shared/ui/undoToast';
import { FinanceTakeBack } from './FinanceTakeBack';
import { useClearWarning } from './financeQueries';

/** What an operator can do by hand about one payment. */
export function FinancePaymentActions({ payment }: { payment: PaymentView }) {
  const clear = useClearWarning(payment.id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState<'clear' | 'back'>();
  return (
    <Group gap="xs">
      {payment.fraudWarned && <Button onClick={() => setAsking('clear')}>Clear the bank’s warning</Button>}
      {payment.released.minor > 0 && (
        <Button variant="default" onClick={() => setAsking('back')}>
          Take pay back
        </Button>
      )}
      <ConfirmDialog
        opened={asking === 'clear'}
        onClose={() => setAsking(undefined)}
        title="Clear the bank’s warning?"
        confirmLabel="Clear it"
        onConfirm={async () => {
          await clear.mutateAsync(key());
          showDone('The warning is cleared; what waited is paid.');
        }}
      >
        Do this when you have talked to the payer and know that the card is theirs. The student is paid then.
      </ConfirmDialog>
      {asking === 'back' && <FinanceTakeBack payment={payment} onClose={() => setAsking(undefined)} />}
    </Group>
  );
}
