import { useMe } from '@/shared/api/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconBuilding } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** The first page of somebody whose account belongs to no organisation yet. */
export function WelcomePage() {
  const me = useMe();
  return (
    <Page width="reading">
      <PageHeader title={me ? `Welcome, ${me.name}` : 'Welcome'} />
      <EmptyState
        icon={IconBuilding}
        title="You belong to no organisation yet"
        action={
          <ButtonLink to="/projects" variant="default">
            Look at projects
          </ButtonLink>
        }
      >
        If your colleagues are here already, ask one of them to invite you with the address {me?.email}.
      </EmptyState>
    </Page>
  );
}
