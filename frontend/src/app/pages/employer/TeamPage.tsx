import { Button, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { TeamInvite } from '@/features/accounts/TeamInvite';
import { TeamTable } from '@/features/accounts/TeamTable';
import { useHasRole } from '@/shared/api/roles';
import { IconUserPlus } from '@/shared/ui/icons';
import { Page } from '@/shared/ui/Page';
import { OrganisationFrame } from './OrganisationFrame';

const route = getRouteApi('/e/$organisation/team');

/** The people of an employer and what each may do. */
export function TeamPage() {
  const { organisation } = route.useParams();
  const owner = useHasRole(organisation, 'OWNER');
  const [inviting, setInviting] = useState(false);
  const team = { kind: 'EMPLOYER', organisation } as const;
  return (
    <Page>
      <OrganisationFrame
        organisation={organisation}
        title="Team"
        actions={
          owner && (
            <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
              Invite a colleague
            </Button>
          )
        }
      />
      <TeamTable team={team} editable={owner} />
      {!owner && (
        <Text size="sm" c="dimmed" mt="md">
          Owners invite people and change roles.
        </Text>
      )}
      {inviting && <TeamInvite team={team} onClose={() => setInviting(false)} />}
    </Page>
  );
}
