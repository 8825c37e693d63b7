import { Button, Stack, Text } from '@mantine/core';
import { plural } from '@/shared/format/words';

interface Props {
  shown: number;
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
export function LoadMore({ shown, total, noun, hasMore, loading, onMore, label = 'Show more' }: Props) {
  const count = total === undefined ? plural(shown, noun) : `${shown} of ${plural(total, noun)}`;
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
