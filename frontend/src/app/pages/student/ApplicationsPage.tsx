import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MyApplicationList } from '@/features/applications/MyApplicationList';
import { myApplicationsQuery } from '@/features/applications/myQueries';
import type { ApplicationStatus } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconSend } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const GROUPS: { title: string; statuses: ApplicationStatus[] }[] = [
  { title: 'Your answer is wanted', statuses: ['OFFERED'] },
  { title: 'Waiting for word', statuses: ['APPLIED', 'REVIEWED', 'SHORTLISTED', 'INTERVIEW'] },
  { title: 'Drafts', statuses: ['DRAFT'] },
  { title: 'Decided', statuses: ['ACCEPTED', 'NOT_SELECTED', 'WITHDRAWN'] },
];

/** All applications of a student, by what happens next. */
export function ApplicationsPage() {
  const query = useInfiniteQuery(myApplicationsQuery);
  const all = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageHeader
        title="Applications"
        facts="Every application gets an answer within seven days, with a reason when it is no."
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="after-a-moment" role="status" aria-label="Loading">
          <SkeletonLines count={4} height={76} />
        </div>
      )}
      {query.data && all.length === 0 && (
        <EmptyState
          icon={IconSend}
          title="No applications yet"
          action={<ButtonLink to="/projects">Search projects</ButtonLink>}
        >
          Find a project that fits your week. Applying takes about four minutes.
        </EmptyState>
      )}
      {all.length > 0 && (
        <Stack gap="xl">
          {GROUPS.map(({ title, statuses }) => (
            <MyApplicationList
              key={title}
              title={title}
              applications={all.filter(({ status }) => statuses.includes(status))}
            />
          ))}
          <LoadMore
            noun="application"
            shown={all.length}
            hasMore={query.hasNextPage}
            loading={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </Stack>
      )}
    </Page>
  );
}
