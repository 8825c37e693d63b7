import { Chip, Group, SegmentedControl, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApplicantBoard } from '@/features/applications/ApplicantBoard';
import { boardQuery } from '@/features/applications/boardQueries';
import { ownProjectQuery } from '@/features/projects/postQueries';
import { useHasRole } from '@/shared/api/roles';
import type { BoardView, ProjectView } from '@/shared/api/types';
import { formatWindow } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FactList } from '@/shared/ui/FactList';
import { IconUsers } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { MoneyText } from '@/shared/ui/MoneyText';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { ShareButton } from '@/shared/ui/ShareButton';
import { ProjectFrame } from './ProjectFrame';

const route = getRouteApi('/e/$organisation/projects/$project/applicants');

/** The applicants of one project, with the week clock of each. */
export function ApplicantsPage() {
  const { organisation, project } = route.useParams();
  const onTeam = useHasRole(organisation, 'OWNER', 'RECRUITER', 'SUPERVISOR');
  const found = useQuery(ownProjectQuery(project));
  return (
    <Page width="full">
      <Loaded query={found} skeleton={<SkeletonLines count={4} height={120} />}>
        {(view) =>
          onTeam ? (
            <Applicants organisation={organisation} project={view} />
          ) : (
            <>
              <ProjectFrame organisation={organisation} project={view} />
              <NotForYou title="Owners, recruiters and supervisors read applications">
                Ask an owner of your organization to give you one of these roles.
              </NotForYou>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Applicants({ organisation, project }: { organisation: string; project: ProjectView }) {
  const board = useQuery(boardQuery(project.id));
  const total = board.data?.columns.reduce((sum, { count }) => sum + count, 0);
  const { title, skills, deliverables, fee, startsOn, endsOn } = project.terms;
  const { c, view, show } = route.useSearch();
  const navigate = route.useNavigate();
  useDueInTitle(board.data);
  return (
    <>
      <ProjectFrame
        organisation={organisation}
        project={project}
        applicants={total}
        title={`Applicants: ${title}`}
      />
      {board.isError && board.data && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      <Loaded query={board} skeleton={<SkeletonLines count={3} height={140} />}>
        {(shown) =>
          total === 0 ? (
            <EmptyState
              icon={IconUsers}
              title="No applicants yet"
              action={
                project.publishedAt !== null && (
                  <ShareButton title={title} path={`/projects/${project.slug}`} />
                )
              }
            >
              {project.publishedAt === null
                ? 'Publish the project, and students can apply.'
                : 'Share the link with classes and student groups. You get a mail with every application.'}
            </EmptyState>
          ) : (
            <>
              <BoardBar board={shown} />
              <ApplicantBoard
                board={shown}
                view={view}
                shown={show}
                current={c}
                onCurrent={(id) =>
                  void navigate({
                    search: (before) => ({ ...before, c: id }),
                    resetScroll: false,
                    replace: c !== undefined && id !== undefined,
                  })
                }
                wantedSkills={skills}
                requirements={[...skills, ...deliverables.flatMap(({ criteria }) => criteria)]}
                offer={
                  <FactList
                    facts={[
                      { name: 'Fee', value: <MoneyText money={fee} fw={600} /> },
                      { name: 'They receive', value: <MoneyText money={project.figures.net} /> },
                      { name: 'Work window', value: formatWindow(startsOn, endsOn) },
                      { name: 'Positions left', value: String(project.positionsLeft) },
                    ]}
                  />
                }
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function BoardBar({ board }: { board: BoardView }) {
  const { view, show } = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return (
    <Group justify="space-between" gap="sm" mb="md">
      <Chip.Group
        value={show ?? 'all'}
        onChange={(value) =>
          void navigate({
            search: (before) => ({
              ...before,
              show: value === 'due' || value === 'overdue' ? value : undefined,
            }),
            resetScroll: false,
          })
        }
      >
        <Group gap="xs" role="group" aria-label="Show">
          <Chip value="all" variant="light">
            All
          </Chip>
          <Chip value="due" variant="light">
            Due soon or overdue {board.dueSoon + board.overdue}
          </Chip>
          <Chip value="overdue" variant="light">
            Overdue {board.overdue}
          </Chip>
        </Group>
      </Chip.Group>
      <Group gap="md">
        <Text size="sm" c="dimmed">
          {plural(board.positionsLeft, 'position')} left
        </Text>
        {wide && (
          <SegmentedControl
            aria-label="Show applicants as"
            value={view ?? 'board'}
            onChange={(value) =>
              void navigate({
                search: (before) => ({ ...before, view: value === 'list' ? 'list' : undefined }),
                resetScroll: false,
              })
            }
            data={[
              { value: 'board', label: 'Board' },
              { value: 'list', label: 'List' },
            ]}
          />
        )}
      </Group>
    </Group>
  );
}

/** The window's title tells from afar that somebody waits. */
function useDueInTitle(board: BoardView | undefined): void {
  const due = board ? board.overdue + board.dueSoon : 0;
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\) /, '');
    document.title = due > 0 ? `(${due}) ${plain}` : plain;
  });
}
