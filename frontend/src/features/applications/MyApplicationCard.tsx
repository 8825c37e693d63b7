import { Card, Group, Text } from '@mantine/core';
import type { ApplicationRow } from '@/shared/api/types';
import { formatDay } from '@/shared/format/time';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { WeekClock } from '@/shared/ui/WeekClock';
import { MY_APPLICATION_LOOKS } from './applicationLooks';
import classes from './MyApplications.module.css';

/** One application in a list: where it stands and how long the student has waited. */
export function MyApplicationCard({ application }: { application: ApplicationRow }) {
  const { id, projectTitle, projectSlug, employerName, status, appliedAt, clock } = application;
  const link = { inherit: true, fw: 600, c: 'var(--mantine-color-text)' } as const;
  return (
    <Card padding="md" className={classes.card}>
      <div className={classes.row}>
        <div className={classes.words}>
          {status === 'DRAFT' ? (
            <TextLink to="/projects/$slug/apply" params={{ slug: projectSlug }} {...link}>
              {projectTitle}
            </TextLink>
          ) : (
            <TextLink to="/applications/$id" params={{ id }} {...link}>
              {projectTitle}
            </TextLink>
          )}
          <Text size="sm" c="dimmed">
            {employerName}
            {appliedAt && ` · sent ${formatDay(appliedAt)}`}
          </Text>
        </div>
        <Group gap={6}>
          <WeekClock clock={clock} />
          <StatusBadge look={MY_APPLICATION_LOOKS[status]} />
        </Group>
      </div>
    </Card>
  );
}
