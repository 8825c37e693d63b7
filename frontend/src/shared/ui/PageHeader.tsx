import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle';

interface Props {
  title: string;
  /** A small line above the title: where this page belongs. */
  above?: ReactNode;
  /** One line of facts under the title. */
  facts?: ReactNode;
  /** The primary action and its companions. */
  actions?: ReactNode;
}

/** The head of every page: title, facts, actions. */
export function PageHeader({ title, above, facts, actions }: Props) {
  return (
    <Group component="header" justify="space-between" align="flex-end" gap="md" mb="lg">
      <Stack gap={4} flex="1 1 280px" miw={0}>
        {above && (
          <Text component="div" size="sm" c="dimmed">
            {above}
          </Text>
        )}
        <PageTitle title={title} />
        {facts && (
          <Text component="div" c="var(--text-2)">
            {facts}
          </Text>
        )}
      </Stack>
      {actions && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </Group>
  );
}
