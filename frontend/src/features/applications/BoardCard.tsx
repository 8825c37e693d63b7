import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ApplicantCard } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { TextLink } from '@/shared/ui/links';
import { WeekClock } from '@/shared/ui/WeekClock';
import classes from './Board.module.css';
import { BoardChoice } from './BoardChoice';
import { BoardMoveMenu } from './BoardMoveMenu';
import type { BoardAction } from './boardSteps';

interface Props {
  card: ApplicantCard;
  current: boolean;
  chosen: boolean;
  onChoose: (id: string) => void;
  onAct: (card: ApplicantCard, action: BoardAction) => void;
}

/** One applicant on the board: who, how well the skills match, and how long they have waited. */
export function BoardCard({ card, current, chosen, onChoose, onAct }: Props) {
  const box = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  const { student, firstAnswer, clock, matchingSkills, wantedSkills, allowedActions } = card;
  const movable = allowedActions.length > 0;

  useEffect(() => {
    if (box.current === null || !movable) return;
    return draggable({
      element: box.current,
      getInitialData: () => ({ applicant: card }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [card, movable]);

  return (
    <li
      ref={box}
      className={classes.card}
      data-dragging={dragging || undefined}
      data-current={current || undefined}
      data-chosen={chosen || undefined}
    >
      <div className={classes.menu}>
        <BoardChoice card={card} chosen={chosen} onChoose={onChoose} />
        <BoardMoveMenu card={card} onAct={onAct} />
      </div>
      <TextLink
        to="."
        search={(before: object) => ({ ...before, c: card.id })}
        resetScroll={false}
        fw={600}
        c="var(--mantine-color-text)"
        pe={movable ? 72 : 0}
        display="block"
        className={classes.name}
        draggable={false}
        data-applicant={card.id}
      >
        {student.name}
      </TextLink>
      <Text size="sm" c="dimmed">
        {STANDINGS[student.classStanding]}
        {student.universityName && ` · ${student.universityName}`}
      </Text>
      {firstAnswer && <p className={classes.answer}>{firstAnswer}</p>}
      <Group gap={6} mt={8}>
        <Text size="sm" c="var(--text-2)" className="numbers">
          {matchingSkills} of {wantedSkills} skills
        </Text>
        <WeekClock clock={clock} />
      </Group>
    </li>
  );
}
