import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { ConnectionError, ProblemError } from '@/shared/api/problem';
import { IconAlertTriangle, IconRefresh, IconWifiOff } from './icons';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Stands in for a region that could not be shown: what happened, a way on, and a reference. */
export function ErrorState({ error, onRetry }: Props) {
  const { title, detail, reference } = words(error);
  const Icon = error instanceof ConnectionError ? IconWifiOff : IconAlertTriangle;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<Icon size={20} stroke={1.75} aria-hidden />}
      title={title}
      role="alert"
    >
      <Stack gap="sm" align="flex-start">
        <Text c="var(--mantine-color-text)">{detail}</Text>
        {(onRetry || reference) && (
          <Group gap="md">
            {onRetry && (
              <Button
                variant="default"
                size="sm"
                leftSection={<IconRefresh size={16} aria-hidden />}
                onClick={onRetry}
              >
                Try again
              </Button>
            )}
            {reference && (
              <Text size="sm" c="var(--text-2)">
                Reference <code>{reference}</code>
              </Text>
            )}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

function words(error: unknown): { title: string; detail: string; reference?: string | undefined } {
  if (error instanceof ProblemError) return error;
  if (error instanceof ConnectionError) return { title: 'No answer', detail: error.message };
  return {
    title: 'This part could not be shown',
    detail: 'The rest of the page still works. Try again, or reload the page.',
  };
}
