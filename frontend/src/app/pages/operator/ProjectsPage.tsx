import { useInfiniteQuery } from '@tanstack/react-query';
import { ProjectTable } from '@/features/projects/ProjectTable';
import { awaitingApprovalQuery } from '@/features/projects/postQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** Projects whose pay is under the floor: an operator approves or closes them. */
export function ProjectsPage() {
  const projects = useInfiniteQuery(awaitingApprovalQuery);
  return (
    <Page>
      <PageHeader title="Projects to approve" facts="Their pay is under the floor" />
      <LoadedPages query={projects} noun="project">
        {(rows, footer) => (
          <ProjectTable
            rows={rows}
            hrefOf={({ id }) => `/ops/projects/${id}`}
            footer={footer}
            empty={
              <EmptyState icon={IconCircleCheck} title="Queue clear">
                No project waits for your approval.
              </EmptyState>
            }
          />
        )}
      </LoadedPages>
    </Page>
  );
}
