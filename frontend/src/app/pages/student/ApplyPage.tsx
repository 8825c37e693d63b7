import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { publicProjectQuery } from '@/features/projects/queries';
import { ProblemError } from '@/shared/api/problem';
import { formatMoney } from '@/shared/format/money';
import { formatDay } from '@/shared/format/time';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { NotFoundPage } from '../NotFoundPage';
import { ApplyStanding } from './ApplyStanding';

const route = getRouteApi('/student/projects/$slug/apply');

/** Apply to a project, in short steps that the address knows. */
export function ApplyPage() {
  const { slug } = route.useParams();
  const project = useQuery(publicProjectQuery(slug));
  if (project.error instanceof ProblemError && project.error.status === 404) return <NotFoundPage />;
  return (
    <Page width="reading">
      <Loaded query={project} skeleton={<SkeletonLines count={3} height={96} />}>
        {(found) => (
          <>
            <PageHeader
              title={`Apply: ${found.terms.title}`}
              above={
                <TextLink to="/projects/$slug" params={{ slug }} inherit>
                  Back to the project
                </TextLink>
              }
              facts={`${found.employer.name} · ${formatMoney(found.figures.fee)} · apply by ${formatDay(found.terms.applyBy)}`}
            />
            <ApplyStanding project={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
