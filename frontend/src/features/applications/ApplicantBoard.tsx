import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ApplicantCard, ApplicationStatus, BoardView } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconFilterOff } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { ApplicantDecline } from './ApplicantDecline';
import { ApplicantDrawer } from './ApplicantDrawer';
import { ApplicantNote } from './ApplicantNote';
import classes from './Board.module.css';
import { BoardClosed } from './BoardClosed';
import { BoardColumnView } from './BoardColumnView';
import { BoardList } from './BoardList';
import { BOARD_COLUMNS, type BoardAction, withMoves } from './boardSteps';
import { useHeldMoves } from './useHeldMoves';

export type Shown = 'due' | 'overdue';

interface Props {
  board: BoardView;
  view: 'board' | 'list' | undefined;
  shown: Shown | undefined;
  /** The applicant whose drawer is open. */
  current: string | undefined;
  onCurrent: (id: string | undefined) => void;
  wantedSkills: string[];
  requirements: string[];
  /** What an offer promises. */
  offer: ReactNode;
}

const EMPTY: Partial<Record<ApplicationStatus, string>> = {
  APPLIED: 'Nobody new',
  OFFERED: 'No offer open',
};

/** The applicants of one project by step. Drag, menu and drawer do the same; phones get the list. */
export function ApplicantBoard(props: Props) {
  const { view, shown, current, onCurrent, wantedSkills, requirements, offer } = props;
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const { moves, move, settle } = useHeldMoves();
  const [asking, setAsking] = useState<{
    id: string;
    action: Exclude<BoardAction, 'REVIEW' | 'SHORTLIST'>;
  }>();
  const board = useMemo(() => withMoves(props.board, moves), [props.board, moves]);

  const act = useCallback(
    (card: ApplicantCard, action: BoardAction) => {
      settle(card.id);
      if (action === 'REVIEW') move(card, 'REVIEWED');
      else if (action === 'SHORTLIST') move(card, 'SHORTLISTED');
      else setAsking({ id: card.id, action });
    },
    [move, settle],
  );

  const columns = board.columns.map((column) => ({
    ...column,
    cards: column.cards.filter((card) => fits(card, shown)),
  }));
  const columnOf = (status: ApplicationStatus) => columns.find((column) => column.status === status);
  const open = BOARD_COLUMNS.flatMap((status) => columnOf(status)?.cards ?? []);
  const listed = open.toSorted((one, other) => waitOf(other) - waitOf(one));
  const all = board.columns.flatMap(({ cards }) => cards);
  const asked = all.find(({ id }) => id === asking?.id);
  const opened = all.find(({ id }) => id === current);
  const place = listed.findIndex(({ id }) => id === current);
  const neighbour = (card: ApplicantCard | undefined) => card && (() => onCurrent(card.id));
  const close = () => setAsking(undefined);

  return (
    <>
      {open.length === 0 && shown !== undefined ? (
        <EmptyState
          icon={IconFilterOff}
          title={shown === 'overdue' ? 'Nobody is overdue' : 'Nobody is due soon'}
          action={
            <ButtonLink to="." search={{}} variant="default">
              Show all applicants
            </ButtonLink>
          }
        >
          The filter leaves nobody.
        </EmptyState>
      ) : wide && view !== 'list' ? (
        <div className={classes.board}>
          {BOARD_COLUMNS.filter((status) => status !== 'ACCEPTED' || columnOf(status)?.count).map(
            (status) => (
              <BoardColumnView
                key={status}
                column={columnOf(status) ?? { status, count: 0, cards: [] }}
                current={current}
                empty={EMPTY[status] ?? 'Nobody yet'}
                onAct={act}
              />
            ),
          )}
        </div>
      ) : (
        <BoardList cards={listed} onAct={act} />
      )}
      <BoardClosed columns={columns} />

      {opened && (
        <ApplicantDrawer
          card={opened}
          wantedSkills={wantedSkills}
          onAct={act}
          onClose={() => onCurrent(undefined)}
          previous={neighbour(listed[place - 1])}
          next={neighbour(place < 0 ? undefined : listed[place + 1])}
        />
      )}
      {asked && asking?.action === 'DECLINE' && (
        <ApplicantDecline card={asked} requirements={requirements} onClose={close} />
      )}
      {asked && asking && asking.action !== 'DECLINE' && (
        <ApplicantNote
          kind={asking.action}
          card={asked}
          facts={asking.action === 'OFFER' ? offer : undefined}
          onClose={close}
        />
      )}
    </>
  );
}

function fits({ clock }: ApplicantCard, shown: Shown | undefined): boolean {
  if (shown === undefined) return true;
  return shown === 'overdue' ? clock?.level === 'RED' : clock?.level === 'AMBER' || clock?.level === 'RED';
}

function waitOf({ clock }: ApplicantCard): number {
  return clock && clock.level !== 'NONE' ? clock.daysSinceLastWord : -1;
}
