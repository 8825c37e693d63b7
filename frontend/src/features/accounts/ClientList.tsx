import { Badge, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiClient } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconKey } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { apiClientsQuery, useRemoveClient } from './clientQueries';

interface Props {
  organisation: string;
  onCreate: () => void;
}

/** The programs that an organisation has let in. */
export function ClientList({ organisation, onCreate }: Props) {
  const clients = useQuery(apiClientsQuery(organisation));
  const remove = useRemoveClient(organisation);
  const [leaving, setLeaving] = useState<ApiClient>();
  const columns: Column<ApiClient>[] = [
    {
      key: 'name',
      header: 'Program',
      cell: ({ name, clientId }) => (
        <>
          {name}
          <Text size="sm" c="dimmed" fw={400} style={{ overflowWrap: 'anywhere' }}>
            <code>{clientId}</code>
          </Text>
        </>
      ),
    },
    {
      key: 'scopes',
      header: 'May',
      cell: ({ scopes }) => (
        <Group gap={4}>
          {scopes.toSorted().map((scope) => (
            <Badge key={scope} color="gray">
              {scope}
            </Badge>
          ))}
        </Group>
      ),
    },
    { key: 'since', header: 'Since', cell: ({ createdAt }) => <When at={createdAt.slice(0, 10)} /> },
    {
      key: 'actions',
      header: 'Change',
      align: 'end',
      cell: (client) => (
        <Button
          variant="subtle"
          color="red"
          size="sm"
          aria-label={`Shut out ${client.name}`}
          onClick={() => setLeaving(client)}
        >
          Shut out
        </Button>
      ),
    },
  ];
  return (
    <Loaded query={clients} skeleton={<SkeletonLines count={2} height={64} />}>
      {(rows) => (
        <>
          <DataTable
            label="API clients"
            columns={columns}
            rows={rows}
            rowKey={({ clientId }) => clientId}
            empty={
              <EmptyState
                icon={IconKey}
                title="No API clients yet"
                action={<Button onClick={onCreate}>Create an API client</Button>}
              >
                Let your applicant tracking or reporting system read and act here, with only the rights you
                choose.
              </EmptyState>
            }
          />
          <ConfirmDialog
            opened={leaving !== undefined}
            onClose={() => setLeaving(undefined)}
            title={`Shut out ${leaving?.name ?? ''}?`}
            confirmLabel="Shut out"
            danger
            onConfirm={async () => {
              if (!leaving) return;
              await remove.mutateAsync(leaving.clientId);
              showDone(`${leaving.name} is shut out.`);
            }}
          >
            Its tokens stop working at once. This cannot be taken back; you can make another client.
          </ConfirmDialog>
        </>
      )}
    </Loaded>
  );
}
