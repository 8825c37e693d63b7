import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Explain } from './Explain';

interface Props {
  label: string;
  value: ReactNode;
  /** A second line: the change, the goal, the population. */
  note?: ReactNode;
  /** What the number means: formula, population, time. */
  definition?: ReactNode;
}

/** One figure that explains itself. */
export function KpiTile({ label, value, note, definition }: Props) {
  return (
    <Paper p="md" miw={0}>
      <Group gap={4} wrap="nowrap" justify="space-between" mih={28}>
        <Text size="sm" fw={500} c="var(--text-2)">
          {label}
        </Text>
        {definition && <Explain what={label}>{definition}</Explain>}
      </Group>
      <Text className="numbers" fz={28} lh="32px" fw={650} mt={4}>
        {value}
      </Text>
      {note && (
        <Text component="div" size="sm" c="dimmed" mt={4}>
          {note}
        </Text>
      )}
    </Paper>
  );
}
