import { Card, List, Stack, Text, Title } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { IconAlertTriangle, IconCheck, IconCircle } from '@/shared/ui/icons';

/** What is handed in and what each part is judged by; a criterion that was not met stands out. */
export function AgreedDeliverables({ engagement }: { engagement: EngagementView }) {
  const { deliverables, changeRequests, status } = engagement;
  const open = status === 'CHANGES_REQUESTED' ? changeRequests.at(-1)?.criterion : undefined;
  return (
    <Card component="section" aria-label="What is handed in">
      <Title order={2} mb="md">
        What is handed in
      </Title>
      <Stack gap="md">
        {deliverables.map(({ position, title, criteria }) => (
          <div key={position}>
            <Title order={3} mb={4}>
              {title}
            </Title>
            <List spacing={6} center={false}>
              {criteria.map((criterion) => {
                const unmet = criterion === open;
                const Icon = unmet ? IconAlertTriangle : status === 'COMPLETED' ? IconCheck : IconCircle;
                return (
                  <List.Item
                    key={criterion}
                    icon={
                      <Icon
                        size={16}
                        aria-hidden
                        color={unmet ? 'var(--mantine-color-amber-6)' : 'var(--link)'}
                      />
                    }
                  >
                    {criterion}
                    {unmet && (
                      <Text span size="sm" fw={600}>
                        {' '}
                        (changes requested)
                      </Text>
                    )}
                  </List.Item>
                );
              })}
            </List>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
