import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Icon } from '@/shared/ui/icons';

interface Props {
  icon: Icon;
  title: string;
  children: ReactNode;
  /** The way on. */
  action?: ReactNode;
}

/** What came of a mailed link; takes the focus, because it stands where a form or a wait was. */
export function LinkOutcome({ icon: Icon, title, children, action }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Stack gap="sm">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Icon
          size={22}
          stroke={1.75}
          color="var(--link)"
          aria-hidden
          style={{ flex: 'none', marginTop: 2 }}
        />
        <Title order={2} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
      </Group>
      <Text component="div" c="var(--text-2)">
        {children}
      </Text>
      {action && <div>{action}</div>}
    </Stack>
  );
}
