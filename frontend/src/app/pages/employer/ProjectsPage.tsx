import { Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, linkOptions } from '@tanstack/react-router';
import { ProjectTable } from '@/features/projects/ProjectTable';
import { ownProjectsQuery } from '@/features/projects/postQueries';
import { PROJECT_LOOKS } from '@/features/projects/projectLooks';
import { useHasRole } from '@/shared/api/roles';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconFilterOff, IconPlus, IconRocket, IconUpload } from '@/shared/ui/icons';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TabLinks } from '@/shared/ui/TabLinks';

const route = getRouteApi('/e/$organisation/projects');

const TABS = ['PUBLISHED', 'DRAFT', 'AWAITING_APPROVAL', 'FILLED', 'CLOSED'] as const;

/** All projects of an employer, by status. */
export function ProjectsPage() {
  const { organisation } = route.useParams();
  const { status } = route.useSearch();
  const mayPost = useHasRole(organisation, 'OWNER', 'RECRUITER');
  const projects = useInfiniteQuery(ownProjectsQuery(organisation, status));
  const to = '/e/$organisation/projects' as const;
  const post = mayPost && (
    <ButtonLink
      to="/e/$organisation/projects/new"
      params={{ organisation }}
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      Post a project
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader
        title="Projects"
        actions={
          mayPost && (
            <Group gap="xs">
              <ButtonLink
                to="/e/$organisation/projects/import"
                params={{ organisation }}
                search={{}}
                variant="default"
                leftSection={<IconUpload size={18} aria-hidden />}
              >
                Import
              </ButtonLink>
              {post}
            </Group>
          )
        }
      />
      <TabLinks
        label="Projects by status"
        tabs={[
          { label: 'All', link: linkOptions({ to, params: { organisation }, search: {} }), bySearch: true },
          ...TABS.map((one) => ({
            label: PROJECT_LOOKS[one].label,
            link: linkOptions({ to, params: { organisation }, search: { status: one } }),
            bySearch: true,
          })),
        ]}
      />
      <LoadedPages query={projects} noun="project">
        {(rows, footer) => (
          <ProjectTable
            rows={rows}
            hrefOf={({ id }) => `/e/${organisation}/projects/${id}`}
            footer={footer}
            empty={
              status === undefined ? (
                <EmptyState icon={IconRocket} title="No projects yet" action={post}>
                  Post a piece of work of 5 to 40 hours with a fixed fee and a clear end.
                </EmptyState>
              ) : (
                <EmptyState
                  icon={IconFilterOff}
                  title={`No project is “${PROJECT_LOOKS[status].label}”`}
                  action={
                    <ButtonLink to={to} params={{ organisation }} search={{}} variant="default">
                      Show all projects
                    </ButtonLink>
                  }
                />
              )
            }
          />
        )}
      </LoadedPages>
    </Page>
  );
}
