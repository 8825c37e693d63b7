import { Button, PasswordInput, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import * as z from 'zod/mini';
import type { Me, Registration } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { NEW_PASSWORD_HINT, newPassword } from './newPassword';
import { useSignUp } from './queries';

const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Enter your name')),
  email: z.string().check(z.email('Enter your e-mail address, such as ana@example.edu')),
  password: newPassword,
});

const EMAIL_HINTS: Record<Registration['kind'], string> = {
  STUDENT: 'Your university address lets us recognize your school',
  EMPLOYER: 'Use your work address: its domain is one of the checks of your organization',
  UNIVERSITY: 'Use your university address',
};

interface Props {
  kind: Registration['kind'];
  onSignedUp: (me: Me) => void;
}

/** Opens an account of one kind and signs it in. */
export function SignUpForm({ kind, onSignedUp }: Props) {
  const signUp = useSignUp();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  return (
    <Form form={form} onSubmit={async (values) => onSignedUp(await signUp.mutateAsync({ ...values, kind }))}>
      <TextInput
        label="Your name"
        autoComplete="name"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextInput
        label="E-mail"
        description={EMAIL_HINTS[kind]}
        type="email"
        autoComplete="username"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label="Password"
        description={NEW_PASSWORD_HINT}
        autoComplete="new-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <Button type="submit" loading={form.submitting} fullWidth>
        Create account
      </Button>
    </Form>
  );
}
