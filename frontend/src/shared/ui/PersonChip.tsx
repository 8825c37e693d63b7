import { Avatar, Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { initials } from '@/shared/format/words';

interface Props {
  name: string;
  detail?: ReactNode;
  size?: number;
}

/** A person in a line: initials, name, and one detail. */
export function PersonChip({ name, detail, size = 36 }: Props) {
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      <Avatar size={size} radius="xl" color="iris" variant="light" aria-hidden>
        {initials(name)}
      </Avatar>
      <Box miw={0}>
        <Text inherit fw={500} lh={1.3} truncate>
          {name}
        </Text>
        {detail && (
          <Text component="div" size="sm" c="dimmed" lh={1.3} truncate>
            {detail}
          </Text>
        )}
      </Box>
    </Group>
  );
}
