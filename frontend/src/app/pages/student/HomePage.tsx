import { Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { MyApplicationList } from '@/features/applications/MyApplicationList';
import { myApplicationsQuery } from '@/features/applications/myQueries';
import { MyJobLinkCard } from '@/features/conversions/MyJobLinkCard';
import { myJobLinksQuery } from '@/features/conversions/myQueries';
import { myEngagementsQuery } from '@/features/engagements/queries';
import { WorkRow } from '@/features/engagements/WorkRow';
import { isMine } from '@/features/engagements/workLooks';
import { RecentlyViewed } from '@/features/search/RecentlyViewed';
import { FirstSteps } from '@/features/students/FirstSteps';
import { myProfileQuery } from '@/features/students/queries';
import { useMe } from '@/shared/api/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Recommended } from './Recommended';

/** What needs a student now, what they wait for, and what could come next. */
export function HomePage() {
  const me = useMe();
  const profile = useQuery(myProfileQuery);
  const applications = useInfiniteQuery(myApplicationsQuery);
  const engagements = useInfiniteQuery(myEngagementsQuery);
  const links = useInfiniteQuery(myJobLinksQuery);

  const rows = applications.data?.pages.flatMap(({ items }) => items) ?? [];
  const offers = rows.filter(({ status }) => status === 'OFFERED');
  const waiting = rows.filter(({ clock }) => clock !== null && clock.level !== 'NONE');
  const running = (engagements.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED',
  );
  const work = running.toSorted(
    (one, other) => Number(isMine(other.ballWith, 'STUDENT')) - Number(isMine(one.ballWith, 'STUDENT')),
  );
  const newLinks = (links.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ step }) => step === 'LINK_SENT',
  );
  const loading = [profile, applications, engagements].some((query) => query.isPending);
  const broken = [profile, applications, engagements].find((query) => query.isError);
  const fresh = !loading && !broken && (profile.data === null || rows.length === 0);
  const calm = !loading && !broken && !fresh && offers.length + work.length + newLinks.length === 0;

  return (
    <Page>
      <PageHeader title={me ? `Hello, ${me.name.split(' ')[0]}` : 'Hello'} />
      {broken && <ErrorState error={broken.error} onRetry={() => void broken.refetch()} />}
      {loading && !broken && (
        <div className="after-a-moment" role="status" aria-label="Loading">
          <SkeletonLines count={3} height={88} />
        </div>
      )}
      <Stack gap="xl">
        {fresh && (
          <FirstSteps
            hasProfile={profile.data !== null && profile.data !== undefined}
            hasApplied={rows.length > 0}
          />
        )}
        <MyApplicationList title="Offers that wait for your answer" applications={offers} />
        {work.length > 0 && (
          <section>
            <Title order={2} mb="sm">
              Your work
            </Title>
            <Stack gap="xs">
              {work.map((row) => (
                <WorkRow key={row.id} row={row} side="STUDENT" />
              ))}
            </Stack>
          </section>
        )}
        {newLinks.length > 0 && (
          <section>
            <Title order={2} mb="sm">
              Jobs for you
            </Title>
            <Stack gap="xs">
              {newLinks.map((link) => (
                <MyJobLinkCard key={link.id} link={link} />
              ))}
            </Stack>
          </section>
        )}
        {calm && (
          <EmptyState icon={IconCircleCheck} title="Nothing waits for you">
            {waiting.length > 0
              ? 'Employers owe you word on the applications below.'
              : 'Look for your next project when you have time.'}
          </EmptyState>
        )}
        <MyApplicationList title="You wait for word" applications={waiting} />
        {!loading && <Recommended />}
        <RecentlyViewed />
      </Stack>
    </Page>
  );
}
