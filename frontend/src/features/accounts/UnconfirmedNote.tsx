import { Text, UnstyledButton } from '@mantine/core';
import { ProblemError } from '@/shared/api/problem';
import { IconSend } from '@/shared/ui/icons';
import { useRequestConfirmation } from './mailedLinkQueries';
import classes from './UnconfirmedNote.module.css';

/** Reminds somebody quietly, on every page, that the address is not confirmed yet. */
export function UnconfirmedNote({ email }: { email: string }) {
  const send = useRequestConfirmation();
  return (
    <section className={classes.note} aria-label="Confirm your e-mail">
      <IconSend size={18} stroke={1.75} aria-hidden className={classes.sign} />
      <Text size="sm" className={classes.words}>
        <b>Confirm your e-mail</b> with the link that we sent to {email}.{' '}
        <span role="status">
          {send.isSuccess && 'A new link is on its way; use that one.'}
          {send.isError && refusal(send.error)}
        </span>{' '}
        {!send.isSuccess && (
          <UnstyledButton className={classes.again} disabled={send.isPending} onClick={() => send.mutate()}>
            Send a new link
          </UnstyledButton>
        )}
      </Text>
    </section>
  );
}

function refusal(error: Error): string {
  return error instanceof ProblemError ? error.detail : error.message;
}
