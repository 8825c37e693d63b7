import { Alert, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { boardQuery } from '@/features/applications/boardQueries';
import { EmployerStanding } from '@/features/employers/EmployerStanding';
import { employerQuery } from '@/features/employers/queries';
import { ProjectSteps } from '@/features/projects/ProjectSteps';
import { ProjectTermsView } from '@/features/projects/ProjectTermsView';
import { ownProjectQuery } from '@/features/projects/postQueries';
import { useHasRole } from '@/shared/api/roles';
import type { BoardView, ProjectView } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { formatDay, formatMoment } from '@/shared/format/time';
import { formatCount } from '@/shared/format/words';
import { IconExternalLink, IconInfoCircle } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { ShareButton } from '@/shared/ui/ShareButton';
import { ProjectFrame } from './ProjectFrame';

const route = getRouteApi('/e/$organisation/projects/$project');

/** One project from the inside: how it stands, its terms, what can be done with it. */
export function OwnProjectPage() {
  const { organisation, project } = route.useParams();
  const found = useQuery(ownProjectQuery(project));
  return (
    <Page>
      <Loaded query={found} skeleton={<SkeletonLines count={5} height={88} />}>
        {(view) => <Overview organisation={organisation} project={view} />}
      </Loaded>
    </Page>
  );
}

function Overview({ organisation, project }: { organisation: string; project: ProjectView }) {
  const { id, slug, terms, figures, status, publishedAt, closedAt, closingReason } = project;
  const mayPost = useHasRole(organisation, 'OWNER', 'RECRUITER');
  const onTeam = useHasRole(organisation, 'OWNER', 'RECRUITER', 'SUPERVISOR');
  const employer = useQuery(employerQuery(organisation)).data;
  const board = useQuery({ ...boardQuery(id), enabled: onTeam && publishedAt !== null }).data;
  return (
    <>
      <ProjectFrame
        organisation={organisation}
        project={project}
        applicants={board && countOf(board)}
        actions={
          <>
            {publishedAt !== null && (
              <>
                <ShareButton title={terms.title} path={`/projects/${slug}`} />
                <ButtonLink
                  to="/projects/$slug"
                  params={{ slug }}
                  variant="default"
                  leftSection={<IconExternalLink size={18} aria-hidden />}
                >
                  As students see it
                </ButtonLink>
              </>
            )}
            {mayPost && (
              <ProjectSteps project={project} as="member" mayPublish={employer?.status === 'VERIFIED'} />
            )}
          </>
        }
      />
      <Stack gap="lg">
        {status === 'DRAFT' && <EmployerStanding organisation={organisation} />}
        {status === 'AWAITING_APPROVAL' && (
          <Alert
            color="amber"
            icon={<IconInfoCircle size={20} aria-hidden />}
            title="An operator looks at the pay"
          >
            It is under the floor. You get a mail when it is published; you can also raise the fee and publish
            at once.
          </Alert>
        )}
        {closedAt && (
          <Alert color="gray" icon={<IconInfoCircle size={20} aria-hidden />} title="This project is closed">
            {`Closed ${formatMoment(closedAt)}${closingReason ? `: ${closingReason}` : '.'}`}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
          <KpiTile
            label="Applicants"
            value={board ? formatCount(countOf(board)) : '–'}
            note={board && board.overdue > 0 ? `${board.overdue} overdue` : undefined}
          />
          <KpiTile label="Positions left" value={project.positionsLeft} note={`of ${terms.positions}`} />
          <KpiTile
            label="Pay an hour"
            value={formatMoney(figures.payPerHour)}
            note={`The student receives ${formatMoney(figures.net)}`}
            definition="The fixed fee divided by the estimated hours, before the platform fee."
          />
          <KpiTile
            label="Apply by"
            value={formatDay(terms.applyBy)}
            note={publishedAt ? `Open since ${formatDay(publishedAt)}` : 'Not published'}
          />
        </SimpleGrid>
        <ProjectTermsView employer={organisation} terms={terms} />
      </Stack>
    </>
  );
}

export function countOf({ columns }: BoardView): number {
  return columns.reduce((sum, { count }) => sum + count, 0);
}
