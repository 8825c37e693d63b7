import { Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { TrackerFunnel } from '@/features/conversions/TrackerFunnel';
import { TrackerPeople } from '@/features/conversions/TrackerPeople';
import { TrackerRates } from '@/features/conversions/TrackerRates';
import { TrackerSteps } from '@/features/conversions/TrackerSteps';
import { trackerQuery } from '@/features/conversions/trackerQueries';
import { useHasRole } from '@/shared/api/roles';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconTrendingUp } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ButtonLink } from '@/shared/ui/links';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation/conversion');

/** How completed projects lead to hires: rates, funnel, people. */
export function ConversionPage() {
  const { organisation } = route.useParams();
  const onTeam = useHasRole(organisation, 'OWNER', 'RECRUITER', 'SUPERVISOR');
  return (
    <Page>
      <PageHeader title="Conversion" facts="From a completed project to a first day at work" />
      {onTeam ? (
        <Tracker />
      ) : (
        <NotForYou title="Owners, recruiters and supervisors see the tracker">
          Ask an owner of your organization to give you one of these roles.
        </NotForYou>
      )}
    </Page>
  );
}

function Tracker() {
  const { organisation } = route.useParams();
  const { c } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(trackerQuery(organisation));
  const first = query.data?.pages[0];
  const rows = query.data?.pages.flatMap(({ conversions }) => conversions.items) ?? [];
  const open = (id: string | undefined) => void navigate({ search: { c: id }, resetScroll: false });
  const opened = rows.find(({ id }) => id === c);

  if (query.isError && !first) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!first) {
    return (
      <div className="after-a-moment" aria-busy="true" role="status" aria-label="Loading">
        <SkeletonLines count={3} height={140} />
      </div>
    );
  }
  if (rows.length === 0 && first.funnel.every(({ count }) => count === 0)) {
    return (
      <EmptyState
        icon={IconTrendingUp}
        title="No completed project yet"
        action={
          <ButtonLink to="/e/$organisation/engagements" params={{ organisation }}>
            See running work
          </ButtonLink>
        }
      >
        After a supervisor approves work and says “I would hire”, you send the student a job link here and
        follow it to the first day.
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl">
      <TrackerRates tracker={first} />
      <TrackerFunnel tracker={first} />
      <section aria-label="People you would hire">
        <Title order={2} mb="sm">
          People you would hire
        </Title>
        <TrackerPeople
          rows={rows}
          onOpen={open}
          empty={
            <EmptyState icon={IconTrendingUp} title="Nobody yet">
              On the page of completed work, supervisors say who they would hire.
            </EmptyState>
          }
          footer={
            rows.length > 0 && (
              <LoadMore
                noun="student"
                shown={rows.length}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            )
          }
        />
      </section>
      {opened && <TrackerSteps conversion={opened} onClose={() => open(undefined)} />}
    </Stack>
  );
}
