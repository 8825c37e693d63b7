import { Timeline as MantineTimeline, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Icon, IconCheck } from './icons';
import { rampOf, type Tone } from './tokens';
import { When } from './When';

export interface TimelineItem {
  key: string;
  title: ReactNode;
  /** Missing for what is still to come. */
  at?: string | null;
  body?: ReactNode;
  icon?: Icon;
  tone?: Tone;
}

/** What happened, in order, and what comes next. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  const done = items.filter((item) => item.at).length;
  return (
    <MantineTimeline active={done - 1} bulletSize={28} lineWidth={2}>
      {items.map(({ key, title, at, body, icon: Icon = IconCheck, tone = 'iris' }) => (
        <MantineTimeline.Item
          key={key}
          color={rampOf(tone)}
          bullet={<Icon size={14} stroke={2} aria-hidden />}
          title={title}
          lineVariant={at ? 'solid' : 'dashed'}
        >
          {at && (
            <Text size="sm" c="dimmed" component="div">
              <When at={at} show="both" />
            </Text>
          )}
          {body && (
            <Text component="div" mt={4}>
              {body}
            </Text>
          )}
        </MantineTimeline.Item>
      ))}
    </MantineTimeline>
  );
}
