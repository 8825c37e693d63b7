import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { WouldHire } from '@/features/conversions/WouldHire';
import { ApproveMilestone } from '@/features/engagements/ApproveMilestone';
import { CancelWork } from '@/features/engagements/CancelWork';
import { NextStep } from '@/features/engagements/NextStep';
import { engagementQuery } from '@/features/engagements/queries';
import { WorkFacts } from '@/features/engagements/WorkFacts';
import { WorkTurn } from '@/features/engagements/WorkTurn';
import { currentStep, type Side, WORK_LOOKS, WORK_STEPS } from '@/features/engagements/workLooks';
import { ProblemError } from '@/shared/api/problem';
import { membershipIn, useMe } from '@/shared/api/session';
import type { EngagementView, OrganisationRole } from '@/shared/api/types';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { StepLine } from '@/shared/ui/StepLine';
import { NotFoundPage } from '../NotFoundPage';
import classes from './WorkPage.module.css';
import { WorkTabs } from './WorkTabs';

const route = getRouteApi('/member/work/$id');

/** One engagement on one page for the student, the supervisor and the employer's team. */
export function WorkPage() {
  const { id } = route.useParams();
  const engagement = useQuery(engagementQuery(id));
  if (engagement.error instanceof ProblemError && engagement.error.status === 404) return <NotFoundPage />;
  return (
    <Page>
      <Loaded query={engagement} skeleton={<SkeletonLines count={4} height={110} />}>
        {(found) => <Workspace engagement={found} />}
      </Loaded>
    </Page>
  );
}

function Workspace({ engagement }: { engagement: EngagementView }) {
  const me = useMe();
  const roles = membershipIn(me, engagement.employer)?.roles;
  const side: Side = roles ? 'EMPLOYER' : 'STUDENT';
  const hasRole = (...wanted: OrganisationRole[]) => roles?.some((role) => wanted.includes(role)) ?? false;
  const { status, projectTitle, employerName, employer, studentName, allowedActions } = engagement;
  const done = status === 'COMPLETED';
  return (
    <>
      <PageHeader
        title={projectTitle}
        above={
          side === 'STUDENT' ? (
            <TextLink to="/work" inherit>
              Work
            </TextLink>
          ) : (
            <TextLink to={`/e/${employer}/engagements` as string} inherit>
              {employerName}
            </TextLink>
          )
        }
        facts={
          <Group gap="xs" mt={4}>
            <StatusBadge look={WORK_LOOKS[status]} />
            <span>{side === 'STUDENT' ? employerName : studentName}</span>
          </Group>
        }
      />
      {status !== 'CANCELLED' && (
        <div className={classes.steps}>
          <StepLine
            steps={[...WORK_STEPS]}
            current={currentStep(engagement)}
            label="Where this engagement stands"
          />
        </div>
      )}
      <div className={classes.columns}>
        <Stack gap="lg" miw={0}>
          <NextStep engagement={engagement} />
          <WorkTurn key={status} engagement={engagement} signer={me?.name ?? ''} />
          {done && side === 'EMPLOYER' && hasRole('OWNER', 'RECRUITER', 'SUPERVISOR') && (
            <WouldHire
              engagement={engagement.id}
              employer={employer}
              studentName={studentName}
              mayTell={hasRole('OWNER', 'SUPERVISOR')}
            />
          )}
          <WorkTabs
            engagement={engagement}
            side={side}
            maySeeLedger={hasRole('OWNER', 'FINANCE')}
            maySeeReviews={side === 'STUDENT' || hasRole('OWNER', 'RECRUITER', 'SUPERVISOR')}
          />
        </Stack>
        <Stack gap="sm" className={classes.side}>
          <WorkFacts engagement={engagement} side={side} />
          {allowedActions.includes('APPROVE_MILESTONE') && <ApproveMilestone engagement={engagement} />}
          {allowedActions.includes('CANCEL') && <CancelWork engagement={engagement} />}
        </Stack>
      </div>
    </>
  );
}
