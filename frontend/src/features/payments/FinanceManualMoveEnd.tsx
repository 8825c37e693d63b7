import type { ManualMove } from '@/shared/api/types';
import { showDone } from '@/shared/ui/undoToast';
import { FinanceReasonSheet } from './FinanceReasonSheet';
import { wordsOf } from './manualMoveLooks';
import { useEndMove } from './manualMoveQueries';

/** Who did not ask declines, who asked withdraws; the reason is kept with their name. */
export function FinanceManualMoveEnd({
  move,
  mine,
  onClose,
}: {
  move: ManualMove;
  mine: boolean;
  onClose: () => void;
}) {
  const end = useEndMove(move.id, mine ? 'withdrawal' : 'decline');
  const { what } = wordsOf(move);
  return (
    <FinanceReasonSheet
      title={mine ? `Withdraw “${what}”?` : `Decline “${what}”?`}
      label="Why"
      description="Kept with your name"
      missing="Say why"
      verb={mine ? 'Withdraw' : 'Decline'}
      onSend={async (reason, key) => {
        await end.mutateAsync({ reason, key });
        showDone(mine ? 'It is withdrawn. Nothing moved.' : 'It is declined. Nothing moved.');
      }}
      onClose={onClose}
    >
      Nothing moves. Whoever still wants it has to ask anew.
    </FinanceReasonSheet>
  );
}
