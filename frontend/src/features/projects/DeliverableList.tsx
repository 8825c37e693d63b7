import { Card, List, Stack, Title } from '@mantine/core';
import type { Deliverable } from '@/shared/api/types';
import { IconCheck } from '@/shared/ui/icons';

/** What is handed in, and what each part is judged by. */
export function DeliverableList({ deliverables }: { deliverables: Deliverable[] }) {
  return (
    <Stack gap="sm">
      {deliverables.map(({ title, criteria }) => (
        <Card key={title} padding="md">
          <Title order={3}>{title}</Title>
          <List mt="xs" spacing={6} icon={<IconCheck size={16} color="var(--link)" aria-hidden />}>
            {criteria.map((criterion) => (
              <List.Item key={criterion}>{criterion}</List.Item>
            ))}
          </List>
        </Card>
      ))}
    </Stack>
  );
}
