import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ClientForm } from '@/features/accounts/ClientForm';
import { ClientList } from '@/features/accounts/ClientList';
import { CLIENT_SCOPES } from '@/features/accounts/clientScopes';
import { useHasRole } from '@/shared/api/roles';
import { IconPlus } from '@/shared/ui/icons';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { OrganisationFrame } from './OrganisationFrame';

const route = getRouteApi('/e/$organisation/api-clients');

/** The programs that may act for an employer. */
export function ApiClientsPage() {
  const { organisation } = route.useParams();
  const owner = useHasRole(organisation, 'OWNER');
  const [creating, setCreating] = useState(false);
  return (
    <Page>
      <OrganisationFrame
        organisation={organisation}
        title="API clients"
        actions={
          owner && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setCreating(true)}>
              Create an API client
            </Button>
          )
        }
      />
      {owner ? (
        <ClientList organisation={organisation} onCreate={() => setCreating(true)} />
      ) : (
        <NotForYou title="Owners let programs in">Ask an owner of your organization.</NotForYou>
      )}
      {creating && (
        <ClientForm organisation={organisation} scopes={CLIENT_SCOPES} onClose={() => setCreating(false)} />
      )}
    </Page>
  );
}
