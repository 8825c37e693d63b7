import type { ApplicantCard, ApplicationStatus, BoardColumn } from '@/shared/api/types';
import classes from './Board.module.css';
import { BoardColumnView } from './BoardColumnView';
import { BOARD_COLUMNS, type BoardAction } from './boardSteps';

const EMPTY: Partial<Record<ApplicationStatus, string>> = {
  APPLIED: 'Nobody new',
  OFFERED: 'No offer open',
};

interface Props {
  columns: BoardColumn[];
  /** The applicant whose drawer is open. */
  current: string | undefined;
  chosen: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onAct: (card: ApplicantCard, action: BoardAction) => void;
}

/** The steps side by side; the last one appears with the first acceptance. */
export function BoardColumns({ columns, ...rest }: Props) {
  const columnOf = (status: ApplicationStatus) => columns.find((column) => column.status === status);
  return (
    <div className={classes.board}>
      {BOARD_COLUMNS.filter((status) => status !== 'ACCEPTED' || columnOf(status)?.count).map((status) => (
        <BoardColumnView
          key={status}
          column={columnOf(status) ?? { status, count: 0, cards: [] }}
          empty={EMPTY[status] ?? 'Nobody yet'}
          {...rest}
        />
      ))}
    </div>
  );
}
