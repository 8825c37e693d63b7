import { useMe } from '@/shared/api/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconSearch } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** What needs a student now. */
export function HomePage() {
  const me = useMe();
  return (
    <Page>
      <PageHeader title={me ? `Hello, ${me.name}` : 'Hello'} />
      <EmptyState
        icon={IconSearch}
        title="Your next step"
        action={<ButtonLink to="/projects">Search projects</ButtonLink>}
      >
        Find a project that fits your week. You will hear back within seven days of applying.
      </EmptyState>
    </Page>
  );
}
