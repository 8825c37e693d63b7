import { Group, Text } from '@mantine/core';
import type { ApplicantCard } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { WeekClock } from '@/shared/ui/WeekClock';
import { APPLICANT_LOOKS } from './applicationLooks';
import classes from './Board.module.css';
import { BoardChoice } from './BoardChoice';
import { BoardMoveMenu } from './BoardMoveMenu';
import type { BoardAction } from './boardSteps';

interface Props {
  cards: ApplicantCard[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onAct: (card: ApplicantCard, action: BoardAction) => void;
}

/** The same applicants as one list, longest silence first: what phones show. */
export function BoardList({ cards, chosen, onChoose, onAct }: Props) {
  return (
    <ul className={classes.list}>
      {cards.map((card) => (
        <li
          key={card.id}
          className={classes.row}
          data-red={card.clock?.level === 'RED' || undefined}
          data-chosen={chosen.has(card.id) || undefined}
          data-amber={card.clock?.level === 'AMBER' || undefined}
        >
          <div>
            <TextLink
              to="."
              search={(before: object) => ({ ...before, c: card.id })}
              resetScroll={false}
              fw={600}
              c="var(--mantine-color-text)"
              className={classes.name}
              data-applicant={card.id}
            >
              {card.student.name}
            </TextLink>
            <Text size="sm" c="dimmed">
              {STANDINGS[card.student.classStanding]}
              {card.student.universityName && ` · ${card.student.universityName}`}
            </Text>
            {card.firstAnswer && <p className={classes.answer}>{card.firstAnswer}</p>}
            <Group gap={6} mt={8}>
              <StatusBadge look={APPLICANT_LOOKS[card.status]} />
              <WeekClock clock={card.clock} />
              <Text size="sm" c="var(--text-2)" className="numbers">
                {card.matchingSkills} of {card.wantedSkills} skills
              </Text>
            </Group>
          </div>
          <Group gap={0} wrap="nowrap">
            <BoardChoice card={card} chosen={chosen.has(card.id)} onChoose={onChoose} />
            <BoardMoveMenu card={card} onAct={onAct} />
          </Group>
        </li>
      ))}
    </ul>
  );
}
