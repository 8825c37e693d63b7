import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useRequestPasswordLink } from './mailedLinkQueries';

interface Props {
  email: string;
  /** What the link is good for. */
  children: ReactNode;
}

/** Sends the mail with the link to a new password to somebody who is signed in. */
export function PasswordLink({ email, children }: Props) {
  const send = useRequestPasswordLink();
  return (
    <>
      {send.isError && <ErrorState error={send.error} />}
      <Group gap="sm" justify="space-between">
        <Text c="var(--text-2)" role="status">
          {send.isSuccess ? `We sent a link to ${email}. It works for one hour.` : children}
        </Text>
        <Button
          variant="default"
          loading={send.isPending}
          disabled={send.isSuccess}
          onClick={() => send.mutate(email)}
        >
          Send the link
        </Button>
      </Group>
    </>
  );
}
