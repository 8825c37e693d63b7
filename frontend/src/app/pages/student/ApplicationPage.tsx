import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MY_APPLICATION_LOOKS } from '@/features/applications/applicationLooks';
import { MyDecline } from '@/features/applications/MyDecline';
import { MyOffer } from '@/features/applications/MyOffer';
import { MyTimeline } from '@/features/applications/MyTimeline';
import { MyWithdraw } from '@/features/applications/MyWithdraw';
import { myApplicationQuery } from '@/features/applications/myQueries';
import { SentContent } from '@/features/applications/SentContent';
import { OpenWorkspace } from '@/features/engagements/OpenWorkspace';
import { BetterFits } from '@/features/projects/BetterFits';
import { ProblemError } from '@/shared/api/problem';
import type { ApplicationView } from '@/shared/api/types';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { WeekClock } from '@/shared/ui/WeekClock';
import { NotFoundPage } from '../NotFoundPage';

const route = getRouteApi('/student/applications/$id');

/** One application: where it stands, the answer, and what was sent. */
export function ApplicationPage() {
  const { id } = route.useParams();
  const application = useQuery(myApplicationQuery(id));
  if (application.error instanceof ProblemError && application.error.status === 404) return <NotFoundPage />;
  return (
    <Page width="reading">
      <Loaded query={application} skeleton={<SkeletonLines count={4} height={96} />}>
        {(found) => <Content application={found} />}
      </Loaded>
    </Page>
  );
}

function Content({ application }: { application: ApplicationView }) {
  const { status, projectTitle, projectSlug, employerName, clock, offer, decline, allowedActions } =
    application;
  return (
    <>
      <PageHeader
        title={projectTitle}
        above={
          <TextLink to="/applications" inherit>
            Applications
          </TextLink>
        }
        facts={
          <Group gap="xs" mt={4}>
            <StatusBadge look={MY_APPLICATION_LOOKS[status]} />
            <WeekClock clock={clock} />
            <span>{employerName}</span>
            <TextLink to="/projects/$slug" params={{ slug: projectSlug }} inherit>
              See the project
            </TextLink>
          </Group>
        }
        actions={
          <>
            {status !== 'OFFERED' && allowedActions.includes('WITHDRAW') && (
              <MyWithdraw application={application} />
            )}
            {allowedActions.includes('SUBMIT') && (
              <ButtonLink to="/projects/$slug/apply" params={{ slug: projectSlug }}>
                Continue your draft
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack gap="xl">
        {status === 'OFFERED' && offer && <MyOffer application={application} offer={offer} />}
        {status === 'ACCEPTED' && <OpenWorkspace application={application.id} />}
        {decline && <MyDecline decline={decline} betterFits={<BetterFits slugs={decline.betterFits} />} />}
        <section>
          <Title order={2} mb="md">
            What happened
          </Title>
          <MyTimeline application={application} />
        </section>
        <section>
          <Title order={2} mb="md">
            What you sent
          </Title>
          <SentContent application={application} />
        </section>
      </Stack>
    </>
  );
}
