import { Button } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ApplicantCard, ApplicationStatus, BoardView } from '@/shared/api/types';
import { ActionBar } from '@/shared/ui/ActionBar';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconFilterOff, IconKeyboard } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { ApplicantDecline } from './ApplicantDecline';
import { ApplicantDrawer } from './ApplicantDrawer';
import { ApplicantNote } from './ApplicantNote';
import { BoardClosed } from './BoardClosed';
import { BoardColumns } from './BoardColumns';
import { BoardKeysHelp } from './BoardKeysHelp';
import { BoardList } from './BoardList';
import { BOARD_COLUMNS, type BoardAction, withMoves } from './boardSteps';
import { DeclineTogether } from './DeclineTogether';
import { useBoardKeys } from './useBoardKeys';
import { useChosen } from './useChosen';
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

/** The applicants of one project by step. Drag, menu and drawer do the same; phones get the list. */
export function ApplicantBoard(props: Props) {
  const { view, shown, current, onCurrent, wantedSkills, requirements, offer } = props;
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const { moves, move, settle } = useHeldMoves();
  const [asking, setAsking] = useState<{
    id: string;
    action: Exclude<BoardAction, 'REVIEW' | 'SHORTLIST'>;
  }>();
  const { chosen, choose, clear } = useChosen();
  const [dialog, setDialog] = useState<'together' | 'keys'>();
  const [keysOn, setKeysOn] = useLocalStorage({
    key: 'foothold-board-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
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
  const together = listed.filter(
    ({ id, allowedActions }) => chosen.has(id) && allowedActions.includes('DECLINE'),
  );
  const previous = neighbour(listed[place - 1]);
  const next = neighbour(place < 0 ? undefined : listed[place + 1]);

  useBoardKeys({
    enabled: keysOn && asking === undefined && dialog === undefined,
    cards: open,
    opened,
    previous,
    next,
    onAct: act,
    onChoose: choose,
    onHelp: () => setDialog('keys'),
  });

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
        <BoardColumns columns={columns} current={current} chosen={chosen} onChoose={choose} onAct={act} />
      ) : (
        <BoardList cards={listed} chosen={chosen} onChoose={choose} onAct={act} />
      )}
      <ActionBar count={together.length} onClear={clear}>
        <Button
          size="sm"
          color="red"
          variant="light"
          onClick={() => {
            for (const { id } of together) settle(id);
            setDialog('together');
          }}
        >
          Decline together
        </Button>
      </ActionBar>
      <BoardClosed columns={columns} />
      {wide && (
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          mt="sm"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={() => setDialog('keys')}
        >
          Keyboard shortcuts
        </Button>
      )}

      {opened && (
        <ApplicantDrawer
          card={opened}
          wantedSkills={wantedSkills}
          onAct={act}
          onClose={() => onCurrent(undefined)}
          previous={previous}
          next={next}
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
      {dialog === 'together' && (
        <DeclineTogether
          chosen={together}
          now={all}
          requirements={requirements}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'keys' && (
        <BoardKeysHelp on={keysOn} onSwitch={setKeysOn} onClose={() => setDialog(undefined)} />
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
