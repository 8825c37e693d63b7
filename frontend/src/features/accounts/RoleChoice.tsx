import { Checkbox, Stack } from '@mantine/core';
import type { OrganisationKind } from '@/shared/api/types';
import { rolesOf } from './roleWords';

interface Props {
  kind: OrganisationKind;
  /** What the form gives to its field `roles`. */
  field: Record<string, unknown>;
}

/** One or more roles, each with what it may do. */
export function RoleChoice({ kind, field }: Props) {
  return (
    <Checkbox.Group label="Roles" description="One person can have several" size="md" {...field}>
      <Stack gap="sm" mt="xs">
        {rolesOf(kind).map(({ role, label, may }) => (
          <Checkbox key={role} value={role} label={label} description={may} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
