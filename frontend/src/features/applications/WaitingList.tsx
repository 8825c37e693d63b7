import { Text } from '@mantine/core';
import type { WaitingApplicant } from '@/shared/api/types';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { WeekClock } from '@/shared/ui/WeekClock';
import classes from './Board.module.css';

/** Who needs word from the employer, on whichever project; the longest silence stands first. */
export function WaitingList({ organisation, rows }: { organisation: string; rows: WaitingApplicant[] }) {
  return (
    <ul className={classes.list}>
      {rows.map(({ card, project, projectTitle }) => {
        const params = { organisation, project };
        return (
          <li
            key={card.id}
            className={classes.row}
            data-red={card.clock?.level === 'RED' || undefined}
            data-amber={card.clock?.level === 'AMBER' || undefined}
          >
            <div>
              <TextLink
                to="/e/$organisation/projects/$project/applicants"
                params={params}
                search={{ c: card.id }}
                fw={600}
                c="var(--mantine-color-text)"
                className={classes.name}
              >
                {card.student.name}
              </TextLink>
              <Text size="sm" c="dimmed" mb={8}>
                {projectTitle} · {card.matchingSkills} of {card.wantedSkills} skills
              </Text>
              <WeekClock clock={card.clock} />
            </div>
            <ButtonLink
              to="/e/$organisation/projects/$project/applicants"
              params={params}
              search={{ c: card.id }}
              variant={card.clock?.level === 'RED' ? 'filled' : 'default'}
              size="sm"
              aria-label={`Answer ${card.student.name}`}
            >
              Answer
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
