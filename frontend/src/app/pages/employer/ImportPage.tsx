import { getRouteApi } from '@tanstack/react-router';
import { ImportSteps } from '@/features/projects/ImportSteps';
import { useHasRole } from '@/shared/api/roles';
import { TextLink } from '@/shared/ui/links';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation/projects/import');

/** Owners and recruiters import the projects of their employer. */
export function ImportPage() {
  const { organisation } = route.useParams();
  const { i } = route.useSearch();
  const navigate = route.useNavigate();
  const mayPost = useHasRole(organisation, 'OWNER', 'RECRUITER');
  if (!mayPost) {
    return (
      <Page>
        <PageHeader title="Import projects" />
        <NotForYou title="Owners and recruiters import projects">
          Ask an owner of your team for the role.
        </NotForYou>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title="Import projects"
        above={
          <TextLink to="/e/$organisation/projects" params={{ organisation }} search={{}}>
            Projects
          </TextLink>
        }
      />
      <ImportSteps
        employer={organisation}
        chosen={i}
        as="member"
        onArrived={(id) => void navigate({ search: { i: id }, replace: i !== undefined })}
      />
    </Page>
  );
}
