import { SavedSearchList } from '@/features/search/SavedSearchList';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** The searches that a person has saved, with their alerts and feeds. */
export function SavedSearchesPage() {
  return (
    <Page>
      <PageHeader
        title="Saved searches"
        actions={
          <ButtonLink to="/projects" variant="default">
            Find projects
          </ButtonLink>
        }
      />
      <SavedSearchList />
    </Page>
  );
}
