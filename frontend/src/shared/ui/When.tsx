import { Text } from '@mantine/core';
import { formatDay, formatMoment, formatRelative } from '@/shared/format/time';

interface Props {
  /** An instant ("2026-12-04T23:00:00Z") or a calendar day ("2026-12-04"). */
  at: string;
  show?: 'absolute' | 'relative' | 'both';
  /** Under the absolute time instead of behind it. */
  stacked?: boolean;
}

/** A point in time: absolute in the reader's own zone, relative beside it, and exact for machines. */
export function When({ at, show = 'absolute', stacked = false }: Props) {
  const absolute = at.length === 10 ? formatDay(at) : formatMoment(at);
  const relative = formatRelative(at.length === 10 ? `${at}T23:59:59` : at);
  return (
    <time dateTime={at} title={show === 'relative' ? absolute : undefined} className="numbers">
      {show === 'relative' ? relative : absolute}
      {show === 'both' && (
        <Text
          span
          inherit
          c="dimmed"
          display={stacked ? 'block' : 'inline'}
          size={stacked ? 'sm' : undefined}
        >
          {stacked ? relative : ` (${relative})`}
        </Text>
      )}
    </time>
  );
}
