import { getRouteApi } from '@tanstack/react-router';
import { membershipIn, useMe } from '@/shared/api/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/u/$organisation');

/** What needs the people of a university now. */
export function HomePage() {
  const { organisation } = route.useParams();
  const membership = membershipIn(useMe(), organisation);
  return (
    <Page>
      <PageHeader title={membership?.organisationName ?? 'Home'} />
      <EmptyState title="Nothing waits for you">What needs career services will stand here.</EmptyState>
    </Page>
  );
}
