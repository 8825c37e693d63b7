import type { ClosedAccount } from '@/shared/api/types';
import { showDone } from '@/shared/ui/undoToast';
import { FinanceReasonSheet } from './FinanceReasonSheet';
import { useAskForNewAccount } from './manualMoveQueries';

interface Props {
  closed: ClosedAccount;
  onClose: () => void;
}

/** An operator asks that a student may make a new account at Stripe; another one has to agree. */
export function FinanceNewAccount({ closed: { student, studentName }, onClose }: Props) {
  const ask = useAskForNewAccount(student);
  return (
    <FinanceReasonSheet
      title={`Allow ${studentName || 'the student'} a new account?`}
      label="How the identity was checked"
      description="Kept with your name; the other operator reads it. Write no numbers of papers here"
      missing="Say how the identity was checked"
      verb="Ask to allow it"
      onSend={async (reason, key) => {
        await ask.mutateAsync({ reason, key });
        showDone('Another operator has to agree now.');
      }}
      onClose={onClose}
    >
      Another operator has to agree. The student can set up a new account at Stripe then, and pay that waits
      is sent there. What was sent to the closed account stays where it is.
    </FinanceReasonSheet>
  );
}
