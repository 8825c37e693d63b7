import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { valuesOf } from '@/features/projects/postForm';
import { ownProjectQuery } from '@/features/projects/postQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconLock } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PostProject } from './PostProject';

const route = getRouteApi('/e/$organisation/projects/$project/edit');

/** Changing a project while no position is taken. */
export function EditProjectPage() {
  const { organisation, project } = route.useParams();
  const { step, at } = route.useSearch();
  const found = useQuery({ ...ownProjectQuery(project), refetchOnWindowFocus: false });
  if (found.data?.allowedActions.includes('CHANGE')) {
    return (
      <PostProject
        key={found.data.id}
        organisation={organisation}
        step={step}
        at={at}
        initial={valuesOf(found.data.terms)}
        project={found.data}
      />
    );
  }
  return (
    <Page>
      <PageHeader title="Edit the project" />
      <Loaded query={found} skeleton={<SkeletonLines count={5} height={88} />}>
        {() => (
          <EmptyState
            icon={IconLock}
            title="This project can no longer be changed"
            action={
              <ButtonLink to="/e/$organisation/projects/$project" params={{ organisation, project }}>
                See the project
              </ButtonLink>
            }
          >
            Somebody has taken a position on these terms, or the project is closed. Post another one with
            other terms.
          </EmptyState>
        )}
      </Loaded>
    </Page>
  );
}
