import { ActionIcon, Badge, Group, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/shared/api/session';
import type { Member } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { IconDots, IconSettings, IconTrash } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { PersonChip } from '@/shared/ui/PersonChip';
import { showDone } from '@/shared/ui/undoToast';
import { roleLabel, rolesOf } from './roleWords';
import { TeamRoles } from './TeamRoles';
import { type Team, teamQuery, useRemoveMember } from './teamQueries';

interface Props {
  team: Team;
  /** Whether the reader may change roles and remove people. */
  editable: boolean;
}

/** Everybody of an organisation, with what each may do. */
export function TeamTable({ team, editable }: Props) {
  const members = useQuery(teamQuery(team));
  const me = useMe();
  const remove = useRemoveMember(team);
  const [changing, setChanging] = useState<Member>();
  const [removing, setRemoving] = useState<Member>();

  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: 'Person',
      cell: ({ account, name, email }) => (
        <PersonChip name={account === me?.id ? `${name} (you)` : name} detail={email} />
      ),
    },
    { key: 'roles', header: 'Roles', cell: ({ roles }) => <Roles team={team} roles={roles} /> },
    ...(editable
      ? [
          {
            key: 'actions',
            header: 'Change',
            align: 'end' as const,
            cell: (member: Member) => (
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon aria-label={`Change ${member.name}`}>
                    <IconDots size={20} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    leftSection={<IconSettings size={18} aria-hidden />}
                    onClick={() => setChanging(member)}
                  >
                    Change roles
                  </Menu.Item>
                  <Menu.Item
                    color="red"
                    leftSection={<IconTrash size={18} aria-hidden />}
                    onClick={() => setRemoving(member)}
                  >
                    Remove from the team
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            ),
          },
        ]
      : []),
  ];

  return (
    <Loaded query={members} skeleton={<SkeletonLines count={3} height={64} />}>
      {(people) => (
        <>
          <DataTable label="Team" columns={columns} rows={people} rowKey={({ account }) => account} />
          {changing && <TeamRoles team={team} member={changing} onClose={() => setChanging(undefined)} />}
          <ConfirmDialog
            opened={removing !== undefined}
            onClose={() => setRemoving(undefined)}
            title={`Remove ${removing?.name ?? ''}?`}
            confirmLabel="Remove"
            danger
            onConfirm={async () => {
              if (!removing) return;
              await remove.mutateAsync(removing.account);
              showDone(`${removing.name} is no longer on the team.`);
            }}
          >
            They lose access at once. What they wrote and signed stays.
          </ConfirmDialog>
        </>
      )}
    </Loaded>
  );
}

function Roles({ team, roles }: { team: Team; roles: Member['roles'] }) {
  return (
    <Group gap={6}>
      {rolesOf(team.kind)
        .filter(({ role }) => roles.includes(role))
        .map(({ role }) => (
          <Badge key={role} color={role === 'OWNER' ? 'iris' : 'gray'}>
            {roleLabel(role)}
          </Badge>
        ))}
    </Group>
  );
}
