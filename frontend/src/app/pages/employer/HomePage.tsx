import { getRouteApi } from '@tanstack/react-router';
import { membershipIn, useMe } from '@/shared/api/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation');

/** What needs the people of an employer now. */
export function HomePage() {
  const { organisation } = route.useParams();
  const membership = membershipIn(useMe(), organisation);
  return (
    <Page>
      <PageHeader title={membership?.organisationName ?? 'Home'} />
      <EmptyState title="Nothing waits for you">
        Applicants who need word from you will stand here.
      </EmptyState>
    </Page>
  );
}
