import { Button, PasswordInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Form } from '@/shared/ui/Form';
import { IconCircleCheck, IconClockExclamation } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { LinkOutcome } from './LinkOutcome';
import { isLinkSpent, useSetPassword } from './mailedLinkQueries';
import { NEW_PASSWORD_HINT, newPassword } from './newPassword';

const schema = z.object({ password: newPassword });

interface Props {
  token: string;
  submitLabel: string;
  /** How long such a link works: "an hour". */
  lifetime: string;
}

/** Sets a password with a mailed link: the first one of somebody invited, or a new one. */
export function NewPassword({ token, submitLabel, lifetime }: Props) {
  const set = useSetPassword();
  const [outcome, setOutcome] = useState<'set' | 'spent'>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  if (outcome === 'set') {
    return (
      <LinkOutcome
        icon={IconCircleCheck}
        title="Your password is set"
        action={<ButtonLink to="/sign-in">Sign in</ButtonLink>}
      >
        Sign in with it and the address that the mail came to.
      </LinkOutcome>
    );
  }
  if (outcome === 'spent') {
    return (
      <LinkOutcome
        icon={IconClockExclamation}
        title="This link does not work any more"
        action={<ButtonLink to="/forgot-password">Send a new one</ButtonLink>}
      >
        It was used already, or is older than {lifetime}. Nothing was changed.
      </LinkOutcome>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async ({ password }) => {
        try {
          await set.mutateAsync({ token, password });
          setOutcome('set');
        } catch (refusal) {
          if (!isLinkSpent(refusal)) throw refusal;
          setOutcome('spent');
        }
      }}
    >
      <PasswordInput
        label="New password"
        description={NEW_PASSWORD_HINT}
        autoComplete="new-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <Button type="submit" loading={form.submitting} fullWidth>
        {submitLabel}
      </Button>
    </Form>
  );
}
