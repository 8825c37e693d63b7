import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** What needs the operator now. */
export function HomePage() {
  return (
    <Page>
      <PageHeader title="Operations" />
      <EmptyState title="Nothing waits for you">
        Employers and projects that need approval will stand here.
      </EmptyState>
    </Page>
  );
}
