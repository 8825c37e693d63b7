import { Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmployerCheckList } from '@/features/employers/EmployerCheckList';
import { EmployerForm } from '@/features/employers/EmployerForm';
import { EmployerStanding } from '@/features/employers/EmployerStanding';
import { profileOf } from '@/features/employers/employerForm';
import { EMPLOYER_LOOKS } from '@/features/employers/employerLooks';
import { employerQuery, useChangeEmployer } from '@/features/employers/queries';
import { useHasRole } from '@/shared/api/roles';
import type { EmployerView } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { IconExternalLink } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { OrganisationFrame } from './OrganisationFrame';

const route = getRouteApi('/e/$organisation/profile');

/** What students read about the employer, and how far it is verified. */
export function ProfilePage() {
  const { organisation } = route.useParams();
  const mayChange = useHasRole(organisation, 'OWNER', 'RECRUITER');
  const employer = useQuery({ ...employerQuery(organisation), refetchOnWindowFocus: false });
  return (
    <Page>
      <OrganisationFrame
        organisation={organisation}
        title="Organization"
        actions={
          employer.data && (
            <ButtonLink
              to="/employers/$slug"
              params={{ slug: employer.data.slug }}
              variant="default"
              leftSection={<IconExternalLink size={18} aria-hidden />}
            >
              As students see it
            </ButtonLink>
          )
        }
      />
      <Loaded query={employer} skeleton={<SkeletonLines count={5} height={64} />}>
        {(view) => (
          <Stack gap="lg" maw={760}>
            <EmployerStanding organisation={organisation} />
            {mayChange ? <Change key={view.version} employer={view} /> : <Read employer={view} />}
            <Card component="section" aria-label="Verification">
              <Group justify="space-between" mb="md">
                <Text fw={600}>Verification</Text>
                <StatusBadge look={EMPLOYER_LOOKS[view.status]} />
              </Group>
              <EmployerCheckList checks={view.checks} />
            </Card>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Change({ employer }: { employer: EmployerView }) {
  const change = useChangeEmployer(employer);
  return (
    <Card component="section" aria-label="Profile">
      <EmployerForm
        initial={profileOf(employer)}
        submitLabel="Save the profile"
        hint={
          employer.status === 'VERIFIED' ? 'With another name or website you are looked at again.' : undefined
        }
        onSubmit={async (profile) => {
          await change.mutateAsync(profile);
          showDone('The profile is saved.');
        }}
      />
    </Card>
  );
}

function Read({ employer }: { employer: EmployerView }) {
  const { name, website, about, industry, size, place } = employer;
  return (
    <Card component="section" aria-label="Profile">
      <FactList
        facts={[
          { name: 'Name', value: name },
          { name: 'Website', value: website },
          { name: 'Industry', value: industry },
          { name: 'Size', value: `${size} people` },
          { name: 'Place', value: `${place.city}, ${place.state}` },
          { name: 'About', value: about },
        ]}
      />
      <Text size="sm" c="dimmed" mt="md">
        Owners and recruiters change the profile.
      </Text>
    </Card>
  );
}
