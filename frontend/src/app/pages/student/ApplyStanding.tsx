import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { whyNotEligible } from '@/features/applications/eligibility';
import { MyApplyForm } from '@/features/applications/MyApplyForm';
import { myApplicationQuery, myApplicationToQuery } from '@/features/applications/myQueries';
import { myProfileQuery } from '@/features/students/queries';
import type { ApplicationRow, PublicProject } from '@/shared/api/types';
import { formatDay } from '@/shared/format/time';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconLock, IconSend, IconUser } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { showDone } from '@/shared/ui/undoToast';

const route = getRouteApi('/student/projects/$slug/apply');

/** Whether this student can apply now; what was written before comes along. */
export function ApplyStanding({ project }: { project: PublicProject }) {
  const profile = useQuery(myProfileQuery);
  const application = useQuery(myApplicationToQuery(project.id));
  const { slug } = project;
  return (
    <Loaded query={profile}>
      {(mine) => (
        <Loaded query={application}>
          {(row) => {
            if (row && row.status !== 'DRAFT') return <AlreadySent application={row} />;
            if (!project.open) return <Closed project={project} />;
            if (mine === null) {
              return (
                <EmptyState
                  icon={IconUser}
                  title="First your profile"
                  action={
                    <ButtonLink to="/profile" search={{ returnTo: `/projects/${slug}/apply` }}>
                      Create your profile
                    </ButtonLink>
                  }
                >
                  Employers read it with every application, so you write it once. Then you come back here.
                </EmptyState>
              );
            }
            const refusal = whyNotEligible(project, mine);
            if (refusal) {
              return (
                <EmptyState
                  icon={IconLock}
                  title="This project is for others"
                  action={<ButtonLink to="/projects">Find another project</ButtonLink>}
                >
                  {refusal}
                </EmptyState>
              );
            }
            return <Writing project={project} draft={row} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Writing({ project, draft: row }: { project: PublicProject; draft: ApplicationRow | null }) {
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const draft = useQuery({ ...myApplicationQuery(row?.id ?? ''), enabled: row !== null });
  const first = project.terms.questions.length > 0 ? 'answers' : 'samples';
  if (row !== null && draft.data === undefined) return <Loaded query={draft}>{() => null}</Loaded>;
  return (
    <MyApplyForm
      project={project}
      draft={draft.data}
      step={step === 'answers' || step === undefined ? first : step}
      onStep={(next) => void navigate({ search: { step: next } })}
      onSent={({ id, clock }) => {
        showDone(
          clock ? `Sent. You hear back by ${formatDay(clock.nextWordDue)}.` : 'Your application is sent.',
        );
        void navigate({ to: '/applications/$id', params: { id }, replace: true });
      }}
    />
  );
}

function AlreadySent({ application }: { application: ApplicationRow }) {
  return (
    <EmptyState
      icon={IconSend}
      title="You have applied to this project"
      action={
        <ButtonLink to="/applications/$id" params={{ id: application.id }}>
          Open your application
        </ButtonLink>
      }
    >
      There is one application per student and project. See where it stands.
    </EmptyState>
  );
}

function Closed({ project }: { project: PublicProject }) {
  return (
    <Alert color="amber" title="This project takes no more applications">
      <Text>
        What you wrote is kept.{' '}
        <TextLink to="/projects" search={{ category: [project.terms.category] }} underline="always">
          See similar projects
        </TextLink>
      </Text>
    </Alert>
  );
}
