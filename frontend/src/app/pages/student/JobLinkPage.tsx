import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MyJobLinkSteps } from '@/features/conversions/MyJobLinkSteps';
import { myJobLinkQuery } from '@/features/conversions/myQueries';
import { MY_STEP_LOOKS } from '@/features/conversions/myStepLooks';
import { ProblemError } from '@/shared/api/problem';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Timeline } from '@/shared/ui/Timeline';
import { NotFoundPage } from '../NotFoundPage';

const route = getRouteApi('/student/job-links/$id');

/** One job that an employer wants the student to see, from the link to the first day. */
export function JobLinkPage() {
  const { id } = route.useParams();
  const query = useQuery(myJobLinkQuery(id));
  if (query.error instanceof ProblemError && query.error.status === 404) return <NotFoundPage />;
  return (
    <Page width="reading">
      <Loaded query={query} skeleton={<SkeletonLines count={3} height={110} />}>
        {(link) => (
          <>
            <PageHeader
              title={link.roleTitle ?? 'An open role'}
              above={
                <TextLink to="/job-links" inherit>
                  Job links
                </TextLink>
              }
              facts={
                <Group gap="xs" mt={4}>
                  <StatusBadge look={MY_STEP_LOOKS[link.step]} />
                  <span>
                    {link.employerName} · after “{link.projectTitle}”
                  </span>
                </Group>
              }
            />
            <Stack gap="xl">
              <MyJobLinkSteps link={link} />
              <section>
                <Title order={2} mb="md">
                  What happened
                </Title>
                <Timeline
                  items={link.steps.map(({ step, at, by, note }) => ({
                    key: step,
                    at,
                    title: `${MY_STEP_LOOKS[step].label}, told by ${by}`,
                    icon: MY_STEP_LOOKS[step].icon,
                    body: note,
                  }))}
                />
              </section>
            </Stack>
          </>
        )}
      </Loaded>
    </Page>
  );
}
