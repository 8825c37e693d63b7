import { Button, PasswordInput, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import * as z from 'zod/mini';
import type { Me } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { useSignIn } from './queries';

const schema = z.object({
  email: z.string().check(z.email('Enter your e-mail address, such as ana@example.edu')),
  password: z.string().check(z.minLength(1, 'Enter your password')),
});

/** Signs somebody in with e-mail and password. */
export function SignInForm({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const signIn = useSignIn();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  return (
    <Form form={form} onSubmit={async (values) => onSignedIn(await signIn.mutateAsync(values))}>
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <Button type="submit" loading={form.submitting} fullWidth>
        Sign in
      </Button>
    </Form>
  );
}
