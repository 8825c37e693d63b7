import { Button, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** Nothing is shown while nothing is chosen. */
  count: number;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with the chosen rows; sticks to the lower edge. */
export function ActionBar({ count, onClear, children }: Props) {
  if (count === 0) return null;
  return (
    <Paper
      role="toolbar"
      aria-label="Actions for the selection"
      p="xs"
      pos="sticky"
      bottom={16}
      style={{ zIndex: 5, boxShadow: 'var(--shadow-float)' }}
    >
      <Group gap="xs">
        <Text fw={600} px="xs" role="status">
          {count} selected
        </Text>
        {children}
        <Button variant="subtle" color="gray" ml="auto" size="sm" onClick={onClear}>
          Clear
        </Button>
      </Group>
    </Paper>
  );
}
