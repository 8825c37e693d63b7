import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Member } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { RoleChoice } from './RoleChoice';
import { type Team, useChangeRoles } from './teamQueries';

/** Changes what a colleague may do. */
export function TeamRoles({ team, member, onClose }: { team: Team; member: Member; onClose: () => void }) {
  const change = useChangeRoles(team);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { roles: member.roles },
    validate: { roles: (roles) => (roles.length > 0 ? null : 'Choose one or more roles') },
  });
  return (
    <Sheet opened onClose={onClose} title={`Roles of ${member.name}`}>
      <Form
        form={form}
        onSubmit={async ({ roles }) => {
          await change.mutateAsync({ account: member.account, roles });
          showDone(`The roles of ${member.name} are changed.`);
          onClose();
        }}
      >
        <RoleChoice kind={team.kind} field={{ key: form.key('roles'), ...form.getInputProps('roles') }} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            Save roles
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
