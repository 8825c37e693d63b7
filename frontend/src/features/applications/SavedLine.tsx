import { Text } from '@mantine/core';
import { formatRelative } from '@/shared/format/time';
import type { SavedState } from './useApplyForm';

/** Whether what was typed is safe. */
export function SavedLine({ saved: { at, failed } }: { saved: SavedState }) {
  return (
    <Text size="sm" c={failed ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
      {failed && 'Not saved yet. Your words are kept on this device.'}
      {at && !failed && `Saved ${formatRelative(at)}`}
    </Text>
  );
}
