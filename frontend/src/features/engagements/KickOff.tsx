import { Button, Card, List, Text, Title } from '@mantine/core';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconCheck, IconRocket } from '@/shared/ui/icons';
import { MoneyText } from '@/shared/ui/MoneyText';
import { showDone } from '@/shared/ui/undoToast';
import { useWorkStep } from './queries';
import classes from './Work.module.css';

/** Signed, held: one of the two says that the work begins. */
export function KickOff({ engagement }: { engagement: EngagementView }) {
  const kickOff = useWorkStep(engagement.id);
  const { key } = useIdempotencyKey();
  return (
    <Card component="section" aria-label="Kickoff" className={classes.turn}>
      <Title order={2} mb="xs">
        Ready to start
      </Title>
      <List spacing={4} mb="md" icon={<IconCheck size={16} color="var(--link)" aria-hidden />}>
        <List.Item>Both sides have signed</List.Item>
        <List.Item>
          <MoneyText money={engagement.fee} /> is held
        </List.Item>
      </List>
      <Text mb="md" maw="72ch">
        Talk once about the goal, the files and how you reach each other. Then confirm the kickoff; it is
        enough if one of you does.
      </Text>
      {kickOff.isError && <ErrorState error={kickOff.error} />}
      <Button
        loading={kickOff.isPending}
        leftSection={<IconRocket size={18} aria-hidden />}
        onClick={() =>
          kickOff.mutate(
            { step: 'kickoff', key: key() },
            { onSuccess: () => showDone('The work has started.') },
          )
        }
      >
        Confirm the kickoff
      </Button>
    </Card>
  );
}
