import type { PayHold } from '@/shared/api/types';
import { showDone } from '@/shared/ui/undoToast';
import { FinanceReasonSheet } from './FinanceReasonSheet';
import { useLiftPayHold } from './payHoldQueries';

interface Props {
  hold: PayHold;
  onClose: () => void;
}

/** An operator lifts the hold on a student's pay, and says how the question was settled. */
export function FinancePayHoldLift({ hold: { id, studentName }, onClose }: Props) {
  const lift = useLiftPayHold(id);
  return (
    <FinanceReasonSheet
      title={`Lift the hold on the pay of ${studentName || 'the student'}?`}
      label="How the question was settled"
      description="Kept with your name; only operators read it"
      missing="Say how it was settled"
      verb="Lift it"
      onSend={async (reason, key) => {
        await lift.mutateAsync({ reason, key });
        showDone('The hold is lifted; what waited for it goes on.');
      }}
      onClose={onClose}
    >
      Pay that waits for nothing else is sent to the student at once, and cannot be called back.
    </FinanceReasonSheet>
  );
}
