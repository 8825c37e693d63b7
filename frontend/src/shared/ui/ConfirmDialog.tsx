import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ErrorState } from './ErrorState';
import { Sheet } from './Sheet';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, and what cannot be taken back. */
  children: ReactNode;
  /** The verb: "Release $300". */
  confirmLabel: string;
  danger?: boolean;
  /** A failure is shown in the dialog, which stays open. */
  onConfirm: () => Promise<unknown>;
}

/** Asks before something that leaves the system or moves money; all else is done at once and can be undone. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  confirmLabel,
  danger = false,
  onConfirm,
}: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const close = () => {
    setError(undefined);
    onClose();
  };
  const confirm = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await onConfirm();
      close();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet opened={opened} onClose={close} title={title}>
      <Stack gap="lg">
        {error !== undefined && <ErrorState error={error} />}
        <Text component="div">{children}</Text>
        <Group justify="flex-end" gap="xs" wrap="wrap-reverse">
          <Button variant="default" onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button color={danger ? 'red' : 'iris'} loading={busy} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}
