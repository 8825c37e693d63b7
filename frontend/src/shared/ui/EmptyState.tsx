import { Box, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Icon, IconInbox } from './icons';

interface Props {
  /** Names the noun: "No applications yet". */
  title: string;
  /** One sentence that teaches what to do or what will come. */
  children?: ReactNode;
  icon?: Icon;
  action?: ReactNode;
}

/** An empty place that says what belongs here: first use, all done, or filtered to nothing. */
export function EmptyState({ title, children, icon: Icon = IconInbox, action }: Props) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Icon size={24} stroke={1.75} color="var(--mantine-color-dimmed)" aria-hidden />
      <Title order={2} size="h3">
        {title}
      </Title>
      {children && (
        <Text component="div" c="var(--text-2)" maw="52ch">
          {children}
        </Text>
      )}
      {action && <Box mt="xs">{action}</Box>}
    </Stack>
  );
}
