import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { employersQuery } from '@/features/employers/queries';
import { differencesQuery, operationsQuery } from '@/features/payments/financeQueries';
import { trialBalanceQuery } from '@/features/payments/paymentQueries';
import { awaitingApprovalQuery } from '@/features/projects/postQueries';
import type { CursorPage } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** What waits for those who run this installation. */
export function HomePage() {
  const employers = useInfiniteQuery(employersQuery('PENDING'));
  const projects = useInfiniteQuery(awaitingApprovalQuery);
  const ledger = useQuery(trialBalanceQuery);
  const differences = useInfiniteQuery(differencesQuery(true));
  const doubts = useQuery(operationsQuery);
  const all = [employers, projects, ledger, differences, doubts];
  const broken = all.find((query) => query.isError);
  const loading = all.some((query) => query.isPending);
  const clear =
    [employers, projects, differences].every(({ data }) => data?.pages[0]?.items.length === 0) &&
    doubts.data?.length === 0;
  return (
    <Page>
      <PageHeader title="Operations" />
      {broken && <ErrorState error={broken.error} onRetry={() => void broken.refetch()} />}
      {loading && !broken && (
        <div className="after-a-moment" aria-busy="true" role="status" aria-label="Loading">
          <SkeletonLines count={1} height={120} />
        </div>
      )}
      {!loading && !broken && (
        <Stack gap="xl">
          <section aria-label="Queues">
            <Title order={2} mb="sm">
              Queues
            </Title>
            <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
              <KpiTile
                label="Employers to verify"
                value={lengthOf(employers.data?.pages)}
                note={<TextLink to="/ops/employers">Open the queue</TextLink>}
              />
              <KpiTile
                label="Projects to approve"
                value={lengthOf(projects.data?.pages)}
                note={<TextLink to="/ops/projects">Open the queue</TextLink>}
                definition="Projects whose pay is under the floor."
              />
              <KpiTile
                label="Held now"
                value={ledger.data ? formatMoney(ledger.data.held) : '–'}
                note={
                  <TextLink to="/ops/finance">
                    {ledger.data?.balanced ? 'The ledger balances' : 'The ledger does not balance'}
                  </TextLink>
                }
              />
              <KpiTile
                label="Open differences"
                value={lengthOf(differences.data?.pages)}
                note={<TextLink to="/ops/finance/differences">Look after them</TextLink>}
                definition="What does not agree between the books of Stripe and ours."
              />
              <KpiTile
                label="Writes in doubt"
                value={doubts.data?.length ?? '–'}
                note={<TextLink to="/ops/finance/operations">See what to do</TextLink>}
                definition="Writes to Stripe without a clear answer."
              />
            </SimpleGrid>
          </section>
          {clear && (
            <EmptyState icon={IconCircleCheck} title="Queues clear">
              Nobody waits for a decision of yours.
            </EmptyState>
          )}
        </Stack>
      )}
    </Page>
  );
}

/** "20+" where there are more than one page tells. */
function lengthOf(pages: CursorPage<unknown>[] | undefined): string {
  const first = pages?.[0];
  return first ? `${first.items.length}${first.next ? '+' : ''}` : '–';
}
