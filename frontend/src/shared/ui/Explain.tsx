import { ActionIcon, Popover, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconInfoCircle } from './icons';

/** The small (i) beside a number: its formula, its population, its age. */
export function Explain({ what, children }: { what: string; children: ReactNode }) {
  return (
    <Popover width={300} position="bottom-start" shadow="md" withArrow>
      <Popover.Target>
        <ActionIcon size={28} aria-label={`What is ${what}?`}>
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text component="div" size="sm">
          {children}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
