import { Button, Stack, Text } from '@mantine/core';
import { plural } from '@/shared/format/words';
import { ErrorState } from '@/shared/ui/ErrorState';

interface Props {
  /** How many projects come before those that are shown. */
  before: number;
  loading: boolean;
  error: Error | null;
  onShow: () => void;
}

/** The top of a list that begins in its middle, and the way to what is before. */
export function EarlierHits({ before, loading, error, onShow }: Props) {
  if (before === 0) return null;
  return (
    <Stack align="center" gap="xs" pb="md">
      <Text size="sm" c="dimmed">
        {plural(before, 'project')} come before these
      </Text>
      {error ? (
        <ErrorState error={error} onRetry={onShow} />
      ) : (
        <Button variant="default" loading={loading} onClick={onShow}>
          Show earlier ones
        </Button>
      )}
    </Stack>
  );
}
