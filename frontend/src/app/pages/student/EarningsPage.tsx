import { Alert, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EarningsTable } from '@/features/payments/EarningsTable';
import { EarningsTotals } from '@/features/payments/EarningsTotals';
import { earningsQuery } from '@/features/payments/earningsQueries';
import { PayoutSetup } from '@/features/payments/PayoutSetup';
import { ErrorState } from '@/shared/ui/ErrorState';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/student/earnings');

/** What a student earned, and whether it can reach them. */
export function EarningsPage() {
  const { onboarding } = route.useSearch();
  const query = useInfiniteQuery(earningsQuery);
  const earnings = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageHeader
        title="Earnings"
        facts="Approved fees go to you by themselves. You never send an invoice."
        actions={
          <ButtonLink to="/earnings/statement" variant="default">
            Pay statement
          </ButtonLink>
        }
      />
      <Stack gap="lg">
        {onboarding === 'again' && (
          <Alert color="amber" title="That link had run out">
            Nothing is lost. Continue the setup with a fresh one.
          </Alert>
        )}
        <PayoutSetup cameBack={onboarding === 'returned'} />
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && (
          <div className="after-a-moment" role="status" aria-label="Loading">
            <SkeletonLines count={3} height={72} />
          </div>
        )}
        {query.data && (
          <>
            {earnings.length > 0 && <EarningsTotals earnings={earnings} complete={!query.hasNextPage} />}
            <section>
              <Title order={2} mb="sm">
                Line by line
              </Title>
              <EarningsTable
                earnings={earnings}
                footer={
                  query.hasNextPage && (
                    <LoadMore
                      noun="line"
                      shown={earnings.length}
                      hasMore
                      loading={query.isFetchingNextPage}
                      onMore={() => void query.fetchNextPage()}
                    />
                  )
                }
              />
            </section>
          </>
        )}
      </Stack>
    </Page>
  );
}
