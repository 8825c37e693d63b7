import { getRouteApi } from '@tanstack/react-router';
import { useHasRole } from '@/shared/api/roles';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PostProject } from './PostProject';

const route = getRouteApi('/e/$organisation/projects/new');

/** Posting a project. */
export function NewProjectPage() {
  const { organisation } = route.useParams();
  const { step, at } = route.useSearch();
  const mayPost = useHasRole(organisation, 'OWNER', 'RECRUITER');
  if (!mayPost) {
    return (
      <Page>
        <PageHeader title="Post a project" />
        <NotForYou title="Owners and recruiters post projects">
          Ask an owner of your organization to give you the role.
        </NotForYou>
      </Page>
    );
  }
  return <PostProject organisation={organisation} step={step} at={at} />;
}
