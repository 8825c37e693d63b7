import { Button, Stack, Text } from '@mantine/core';
import { formatCount, plural } from '@/shared/format/words';

interface Props {
  shown: number;
  /** How many come before those that are shown. */
  before?: number;
  /** When the list knows its whole length. */
  total?: number;
  noun: string;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
  /** What the button says when it knows better: "Load 20 more". */
  label?: string;
}

/** The end of a list: how much is shown and a button for more, so that the footer and the back button stay sane. */
export function LoadMore({
  shown,
  before = 0,
  total,
  noun,
  hasMore,
  loading,
  onMore,
  label = 'Show more',
}: Props) {
  const range = before > 0 ? `${formatCount(before + 1)} to ${formatCount(before + shown)}` : shown;
  const count = total === undefined ? plural(shown, noun) : `${range} of ${plural(total, noun)}`;
  return (
    <Stack align="center" gap="xs" py="md">
      <Text size="sm" c="dimmed" role="status">
        Showing {count}
      </Text>
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore}>
          {label}
        </Button>
      )}
    </Stack>
  );
}
