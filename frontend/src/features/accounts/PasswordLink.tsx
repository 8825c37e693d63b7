import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { post } from '@/shared/api/request';
import { ErrorState } from '@/shared/ui/ErrorState';

/** Sends the mail with the link to a new password. */
export function PasswordLink({ email }: { email: string }) {
  const send = useMutation({ mutationFn: () => post('/api/accounts/password-resets', { email }) });
  return (
    <>
      {send.isError && <ErrorState error={send.error} />}
      <Group gap="sm" justify="space-between">
        <Text c="var(--text-2)" role="status">
          {send.isSuccess
            ? `We sent a link to ${email}. It works for a short time.`
            : 'Change it with a link that we mail to you.'}
        </Text>
        <Button
          variant="default"
          loading={send.isPending}
          disabled={send.isSuccess}
          onClick={() => send.mutate()}
        >
          Send the link
        </Button>
      </Group>
    </>
  );
}
