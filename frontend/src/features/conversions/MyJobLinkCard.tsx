import { Card, Group, Text } from '@mantine/core';
import type { ConversionView } from '@/shared/api/types';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { MY_STEP_LOOKS } from './myStepLooks';

/** One job that an employer wants the student to see. */
export function MyJobLinkCard({ link }: { link: ConversionView }) {
  return (
    <Card padding="md">
      <Group justify="space-between" gap="xs">
        <div>
          <TextLink to="/job-links/$id" params={{ id: link.id }} fw={600} c="var(--mantine-color-text)">
            {link.roleTitle ?? 'An open role'}
          </TextLink>
          <Text size="sm" c="dimmed">
            {link.employerName} · after “{link.projectTitle}”
          </Text>
        </div>
        <StatusBadge look={MY_STEP_LOOKS[link.step]} />
      </Group>
    </Card>
  );
}
