import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconCheck } from './icons';

const EIGHT_SECONDS = 8000;
const closeButtonProps = { 'aria-label': 'Close this message' };

/**
 * Tells that something reversible was done and offers to take it back; waits while it is pointed at.
 * `onGone` runs when the toast has left, by time, by hand or by Undo.
 */
export function showUndo(message: string, onUndo: () => void, onGone?: () => void): string {
  const id = notifications.show({
    ...(onGone ? { onClose: onGone } : {}),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        <Button
          size="xs"
          variant="default"
          flex="none"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
    icon: <IconCheck size={16} aria-hidden />,
    color: 'green',
    autoClose: EIGHT_SECONDS,
    closeButtonProps,
  });
  return id;
}

/** Tells that something is done. */
export function showDone(message: string): void {
  notifications.show({
    message,
    icon: <IconCheck size={16} aria-hidden />,
    color: 'green',
    closeButtonProps,
  });
}

/** Tells that something failed outside a form. */
export function showFailure(title: string, message: string): void {
  notifications.show({ title, message, color: 'red', autoClose: false, role: 'alert', closeButtonProps });
}
