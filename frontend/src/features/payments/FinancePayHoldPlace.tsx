import { showDone } from '@/shared/ui/undoToast';
import { FinanceReasonSheet } from './FinanceReasonSheet';
import { useHoldPay } from './payHoldQueries';

interface Props {
  student: string;
  /** Empty where it is not known. */
  name: string;
  onClose: () => void;
}

/** An operator puts a student's pay on hold, and says why. */
export function FinancePayHoldPlace({ student, name, onClose }: Props) {
  const hold = useHoldPay(student);
  return (
    <FinanceReasonSheet
      title={name ? `Put the pay of ${name} on hold?` : 'Put the student’s pay on hold?'}
      label="Reason"
      description="Kept with your name; only operators read it"
      missing="Tell the reason"
      verb="Put it on hold"
      onSend={async (reason, key) => {
        await hold.mutateAsync({ reason, key });
        showDone('The pay is on hold.');
      }}
      onClose={onClose}
    >
      Nothing is sent to the student from now on, until an operator lifts the hold. What was sent before stays
      with them. When pay waits for it, the student reads that a question has to be settled, but not which.
    </FinanceReasonSheet>
  );
}
