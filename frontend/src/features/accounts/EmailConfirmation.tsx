import { Group, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Me } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconCircleCheck, IconClockExclamation } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { LinkOutcome } from './LinkOutcome';
import { emailConfirmationQuery, isLinkSpent } from './mailedLinkQueries';
import { ResendLink } from './ResendLink';

interface Props {
  token: string;
  /** Who is signed in here, if anybody. */
  me: Me | null;
  /** Where to go when it is done. */
  onward: ReactNode;
}

/** Confirms the address as soon as the link is opened, and says what came of it. */
export function EmailConfirmation({ token, me, onward }: Props) {
  const confirmation = useQuery(emailConfirmationQuery(token));
  if (confirmation.isSuccess) {
    return (
      <LinkOutcome icon={IconCircleCheck} title="Your e-mail is confirmed" action={onward}>
        We know now that the address is yours.
      </LinkOutcome>
    );
  }
  if (isLinkSpent(confirmation.error)) return <SpentConfirmation me={me} onward={onward} />;
  if (confirmation.isError) {
    return <ErrorState error={confirmation.error} onRetry={() => void confirmation.refetch()} />;
  }
  return (
    <Group gap="sm" role="status">
      <Loader size="sm" aria-hidden />
      <Text>Confirming your address…</Text>
    </Group>
  );
}

function SpentConfirmation({ me, onward }: Omit<Props, 'token'>) {
  if (me?.emailConfirmed) {
    return (
      <LinkOutcome icon={IconCircleCheck} title="Your e-mail is confirmed" action={onward}>
        This link was used before, and {me.email} is confirmed. There is nothing left to do.
      </LinkOutcome>
    );
  }
  return (
    <LinkOutcome
      icon={IconClockExclamation}
      title="This link does not work any more"
      action={
        me ? (
          <ResendLink email={me.email} />
        ) : (
          <Group gap="xs">
            <ButtonLink to="/forgot-password">Send a new one</ButtonLink>
            <ButtonLink to="/sign-in" variant="default">
              Sign in
            </ButtonLink>
          </Group>
        )
      }
    >
      It was used already, or is older than a week.{' '}
      {me
        ? `We can send a new one to ${me.email}.`
        : 'If you have confirmed your address before, sign in. If not, get a link to choose a password: using it confirms the address too.'}
    </LinkOutcome>
  );
}
