import { Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { myEngagementsQuery } from '@/features/engagements/queries';
import { WorkRow } from '@/features/engagements/WorkRow';
import type { EngagementRow } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconBriefcase } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const isOver = ({ status }: EngagementRow) => status === 'COMPLETED' || status === 'CANCELLED';

/** A student's engagements: what runs, what is over. */
export function WorkListPage() {
  const query = useInfiniteQuery(myEngagementsQuery);
  const all = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageHeader title="Work" />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="after-a-moment" role="status" aria-label="Loading">
          <SkeletonLines count={3} height={96} />
        </div>
      )}
      {query.data && all.length === 0 && (
        <EmptyState
          icon={IconBriefcase}
          title="No work yet"
          action={<ButtonLink to="/applications">See your applications</ButtonLink>}
        >
          When you accept an offer, its workspace opens here: agreement, money, work and review on one page.
        </EmptyState>
      )}
      {all.length > 0 && (
        <Stack gap="xl">
          <Group title="Now" rows={all.filter((row) => !isOver(row))} />
          <Group title="Over" rows={all.filter(isOver)} />
          <LoadMore
            noun="engagement"
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

function Group({ title, rows }: { title: string; rows: EngagementRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {title}
      </Title>
      <Stack gap="xs">
        {rows.map((row) => (
          <WorkRow key={row.id} row={row} side="STUDENT" />
        ))}
      </Stack>
    </section>
  );
}
