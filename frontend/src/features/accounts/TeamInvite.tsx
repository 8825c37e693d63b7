import { Button, Group, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import * as z from 'zod/mini';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { OrganisationRole } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { IconSend } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { RoleChoice } from './RoleChoice';
import { type Team, useInvite } from './teamQueries';

const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Enter the name')),
  email: z.string().check(z.email('Enter the e-mail address, such as sam@harbor.example')),
  roles: z.array(z.string()).check(z.minLength(1, 'Choose one or more roles')),
});

/** Adds somebody to the team; who has no account yet gets a mail with a link. */
export function TeamInvite({ team, onClose }: { team: Team; onClose: () => void }) {
  const invite = useInvite(team);
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', roles: [] as OrganisationRole[] },
    validate: schemaResolver(schema, { sync: true }),
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="Invite a colleague">
      <Form
        form={form}
        onSubmit={async (values) => {
          await invite.mutateAsync({ ...values, key: key() });
          showDone(`${values.name.trim()} is on the team.`);
          onClose();
        }}
      >
        <TextInput
          label="Name"
          autoComplete="off"
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          label="Work e-mail"
          description="Without an account yet, they get a mail with a link that is valid for seven days"
          type="email"
          autoComplete="off"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <RoleChoice kind={team.kind} field={{ key: form.key('roles'), ...form.getInputProps('roles') }} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting} leftSection={<IconSend size={18} aria-hidden />}>
            Invite
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
