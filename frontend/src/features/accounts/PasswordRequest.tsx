import { Button, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Form } from '@/shared/ui/Form';
import { IconSend } from '@/shared/ui/icons';
import { LinkOutcome } from './LinkOutcome';
import { useRequestPasswordLink } from './mailedLinkQueries';

const schema = z.object({
  email: z.string().check(z.email('Enter your e-mail address, such as ana@example.edu')),
});

/** Asks for a link to a new password. The answer tells nobody who has an account. */
export function PasswordRequest({ email = '' }: { email?: string | undefined }) {
  const request = useRequestPasswordLink();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email },
    validate: schemaResolver(schema, { sync: true }),
  });
  if (sentTo !== undefined) {
    return (
      <LinkOutcome
        icon={IconSend}
        title="Look at your mail"
        action={
          <Button variant="default" onClick={() => setSentTo(undefined)}>
            Use another address
          </Button>
        }
      >
        If there is an account for {sentTo}, a mail with a link is on its way. The link works for one hour. If
        nothing comes, look in your spam folder.
      </LinkOutcome>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        await request.mutateAsync(values.email);
        setSentTo(values.email);
      }}
    >
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <Button type="submit" loading={form.submitting} fullWidth>
        Send me a link
      </Button>
    </Form>
  );
}
