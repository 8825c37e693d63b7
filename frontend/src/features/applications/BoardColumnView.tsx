import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { Text, Title } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ApplicantCard, BoardColumn } from '@/shared/api/types';
import { formatCount, plural } from '@/shared/format/words';
import { APPLICANT_LOOKS } from './applicationLooks';
import classes from './Board.module.css';
import { BoardCard } from './BoardCard';
import { actionTo, type BoardAction } from './boardSteps';

interface Props {
  column: BoardColumn;
  /** The applicant whose drawer is open. */
  current: string | undefined;
  chosen: ReadonlySet<string>;
  onChoose: (id: string) => void;
  /** What an empty column tells. */
  empty: string;
  onAct: (card: ApplicantCard, action: BoardAction) => void;
}

/** One step of the board, with the applicants that stand at it; takes a card where its action is possible. */
export function BoardColumnView({ column, current, chosen, onChoose, empty, onAct }: Props) {
  const { status, count, cards } = column;
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const [dragged, setDragged] = useState<ApplicantCard>();
  const action = actionTo(status);
  const accepts = (card: ApplicantCard) => action !== undefined && card.allowedActions.includes(action);

  useEffect(() => {
    if (box.current === null || list.current === null) return;
    const action = actionTo(status);
    const applicantIn = (data: Record<string | symbol, unknown>) => data.applicant as ApplicantCard;
    return combine(
      dropTargetForElements({
        element: box.current,
        canDrop: ({ source }) =>
          action !== undefined && applicantIn(source.data).allowedActions.includes(action),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          if (action !== undefined) onAct(applicantIn(source.data), action);
        },
      }),
      autoScrollForElements({ element: list.current }),
      monitorForElements({
        onDragStart: ({ source }) => setDragged(applicantIn(source.data)),
        onDrop: () => setDragged(undefined),
      }),
    );
  }, [status, onAct]);

  const due = cards.filter(({ clock }) => clock?.level === 'AMBER' || clock?.level === 'RED').length;
  const look = APPLICANT_LOOKS[status];
  const possible = dragged === undefined || dragged.status === status || accepts(dragged);
  return (
    <section
      ref={box}
      className={classes.column}
      aria-labelledby={id}
      data-over={over ? 'yes' : undefined}
      data-possible={possible ? undefined : 'no'}
    >
      <div className={classes.head}>
        <look.icon size={16} stroke={2} color="var(--text-2)" aria-hidden />
        <Title order={2} id={id}>
          {look.label}{' '}
          <Text span inherit c="dimmed" className="numbers">
            {formatCount(count)}
          </Text>
        </Title>
        {due > 0 && (
          <Text
            size="sm"
            fw={600}
            ms="auto"
            c="light-dark(var(--mantine-color-amber-8), var(--mantine-color-amber-2))"
          >
            {due} due
          </Text>
        )}
      </div>
      <ul ref={list} className={classes.cards}>
        {cards.map((card) => (
          <BoardCard
            key={card.id}
            card={card}
            current={card.id === current}
            chosen={chosen.has(card.id)}
            onChoose={onChoose}
            onAct={onAct}
          />
        ))}
        {cards.length === 0 && <li className={classes.empty}>{empty}</li>}
        {count > cards.length && (
          <li className={classes.empty}>
            and {plural(count - cards.length, 'more applicant')}; decide about these first
          </li>
        )}
      </ul>
    </section>
  );
}
