import { Card, Group, Text } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { IconHourglass, IconRocket } from '@/shared/ui/icons';
import { When } from '@/shared/ui/When';
import classes from './Work.module.css';

/** What moves the work on; check-ins and cancelling do not. */
const MOVES = ['SIGN', 'FUND', 'KICK_OFF', 'SUBMIT', 'APPROVE'];

/** In whose court the ball is, and until when. */
export function NextStep({ engagement }: { engagement: EngagementView }) {
  const { ballWith, nextStep, reviewDue, status, endsOn } = engagement;
  if (ballWith === 'NOBODY') {
    return <Text c="var(--text-2)">{nextStep}</Text>;
  }
  const mine = MOVES.some((move) => engagement.allowedActions.includes(move));
  const Icon = mine ? IconRocket : IconHourglass;
  const due = status === 'SUBMITTED' ? reviewDue : status === 'IN_PROGRESS' ? endsOn : null;
  return (
    <Card padding="md" className={mine ? classes.turn : undefined} component="section" aria-label="Next step">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Icon
          size={22}
          stroke={1.75}
          color={mine ? 'var(--link)' : 'var(--mantine-color-dimmed)'}
          style={{ flex: 'none' }}
          aria-hidden
        />
        <div>
          <Text fw={600}>{mine ? 'Your turn' : waitingFor(engagement)}</Text>
          <Text>{nextStep}</Text>
          {due && (
            <Text size="sm" c="dimmed" mt={2}>
              {status === 'SUBMITTED' ? 'Approves by itself ' : 'Due '}
              <When at={due} show="both" />
            </Text>
          )}
        </div>
      </Group>
    </Card>
  );
}

function waitingFor({ ballWith, studentName, supervisorName, employerName }: EngagementView): string {
  if (ballWith === 'STUDENT') return `Waiting for ${studentName}`;
  return `Waiting for ${ballWith === 'SUPERVISOR' ? supervisorName : employerName}`;
}
