import { Card, Title } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { Timeline } from '@/shared/ui/Timeline';

/** Everything that happened in an engagement. */
export function WorkActivity({ engagement }: { engagement: EngagementView }) {
  return (
    <Card component="section" aria-label="Activity">
      <Title order={2} mb="md">
        Activity
      </Title>
      <Timeline
        items={engagement.timeline.map(({ what, at }) => ({ key: `${what}-${at}`, title: what, at }))}
      />
    </Card>
  );
}
