import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { showDone } from '@/shared/ui/undoToast';
import { FinanceReasonSheet } from './FinanceReasonSheet';
import { useAskToRefundWarned } from './manualMoveQueries';

interface Props {
  payment: string;
  held: Money;
  onClose: () => void;
}

/** An operator asks to give a warned payment back before its bank does; another one has to agree. */
export function FinanceWarnedRefund({ payment, held, onClose }: Props) {
  const ask = useAskToRefundWarned(payment);
  return (
    <FinanceReasonSheet
      title={`Refund ${formatMoney(held, 'always')} to the payer?`}
      label="Reason"
      description="The other operator reads it; kept with your name"
      missing="Tell the reason"
      verb="Ask to refund it"
      onSend={async (reason, key) => {
        await ask.mutateAsync({ reason, key });
        showDone('Another operator has to agree now.');
      }}
      onClose={onClose}
    >
      Another operator has to agree. What is still held goes back the way it was paid then, before the bank
      asks for it, and the student is not paid from it.
    </FinanceReasonSheet>
  );
}
