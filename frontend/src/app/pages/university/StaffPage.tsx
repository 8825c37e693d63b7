import { Button, Stack, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ClientForm } from '@/features/accounts/ClientForm';
import { ClientList } from '@/features/accounts/ClientList';
import { UNIVERSITY_SCOPES } from '@/features/accounts/clientScopes';
import { TeamInvite } from '@/features/accounts/TeamInvite';
import { TeamTable } from '@/features/accounts/TeamTable';
import { useHasRole } from '@/shared/api/roles';
import { IconUserPlus } from '@/shared/ui/icons';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/u/$organisation/staff');

/** The people and the programs that act for a university. */
export function StaffPage() {
  const { organisation } = route.useParams();
  const careerServices = useHasRole(organisation, 'CAREER_SERVICES');
  const [asking, setAsking] = useState<'person' | 'client'>();
  const team = { kind: 'UNIVERSITY', organisation } as const;
  return (
    <Page>
      <PageHeader
        title="Staff"
        actions={
          careerServices && (
            <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setAsking('person')}>
              Invite a colleague
            </Button>
          )
        }
      />
      <Stack gap="xl">
        <TeamTable team={team} editable={false} />
        {careerServices && (
          <section aria-label="API clients">
            <Title order={2} mb="sm">
              API clients
            </Title>
            <ClientList organisation={organisation} onCreate={() => setAsking('client')} />
          </section>
        )}
      </Stack>
      {asking === 'person' && <TeamInvite team={team} onClose={() => setAsking(undefined)} />}
      {asking === 'client' && (
        <ClientForm
          organisation={organisation}
          scopes={UNIVERSITY_SCOPES}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Page>
  );
}
