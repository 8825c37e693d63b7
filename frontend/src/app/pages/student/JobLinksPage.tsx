import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MyJobLinkCard } from '@/features/conversions/MyJobLinkCard';
import { myJobLinksQuery } from '@/features/conversions/myQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconLink } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** Jobs that employers sent a student after completed work. */
export function JobLinksPage() {
  const query = useInfiniteQuery(myJobLinksQuery);
  const all = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="reading">
      <PageHeader title="Job links" facts="Employers you worked for want you to see these roles." />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="after-a-moment" role="status" aria-label="Loading">
          <SkeletonLines count={2} height={76} />
        </div>
      )}
      {query.data && all.length === 0 && (
        <EmptyState
          icon={IconLink}
          title="No job links yet"
          action={<ButtonLink to="/projects">Search projects</ButtonLink>}
        >
          When a supervisor would hire you after a project, the link to the open role arrives here.
        </EmptyState>
      )}
      {all.length > 0 && (
        <Stack gap="xs">
          {all.map((link) => (
            <MyJobLinkCard key={link.id} link={link} />
          ))}
          {query.hasNextPage && (
            <LoadMore
              noun="job link"
              shown={all.length}
              hasMore
              loading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          )}
        </Stack>
      )}
    </Page>
  );
}
