import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { employersQuery } from '@/features/employers/queries';
import { differencesQuery, fraudWarningsQuery, operationsQuery } from '@/features/payments/financeQueries';
import { manualMovesQuery } from '@/features/payments/manualMoveQueries';
import { trialBalanceQuery } from '@/features/payments/paymentQueries';
import { awaitingApprovalQuery } from '@/features/projects/postQueries';
import { indexStateQuery } from '@/features/search/indexQueries';
import type { CursorPage } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { formatCount, plural } from '@/shared/format/words';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** What waits for those who run this installation, and how it is. */
export function HomePage() {
  return (
    <Page>
      <PageHeader title="Operations" />
      <Stack gap="xl">
        <Queues />
        <Now />
      </Stack>
    </Page>
  );
}

function Queues() {
  const employers = useInfiniteQuery(employersQuery('PENDING'));
  const projects = useInfiniteQuery(awaitingApprovalQuery);
  const differences = useInfiniteQuery(differencesQuery(true));
  const doubts = useQuery(operationsQuery);
  const warnings = useQuery(fraudWarningsQuery);
  const moves = useQuery(manualMovesQuery);
  const asked = moves.data?.filter(({ status }) => status === 'ASKED').length;
  const broken = [employers, projects, differences, doubts, warnings, moves].find((query) => query.isError);
  const clear =
    [employers, projects, differences].every(({ data }) => data?.pages[0]?.items.length === 0) &&
    doubts.data?.length === 0 &&
    warnings.data?.length === 0 &&
    asked === 0;
  return (
    <section aria-label="Queues">
      <Title order={2} mb="sm">
        Queues
      </Title>
      {broken && <ErrorState error={broken.error} onRetry={() => void broken.refetch()} />}
      {clear && (
        <EmptyState icon={IconCircleCheck} title="Queues clear">
          Nobody waits for a decision of yours.
        </EmptyState>
      )}
      {!broken && !clear && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
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
          <KpiTile
            label="Warnings of fraud"
            value={warnings.data?.length ?? '–'}
            note={<TextLink to="/ops/finance/fraud-warnings">Clear or refund</TextLink>}
            definition="Payments that a card network warns of; nothing is paid out of them."
          />
          <KpiTile
            label="To move by hand"
            value={asked ?? '–'}
            note={<TextLink to="/ops/finance/manual-moves">See what waits</TextLink>}
            definition="Money that one operator asks to move; a second one has to agree."
          />
        </SimpleGrid>
      )}
    </section>
  );
}

function Now() {
  const ledger = useQuery(trialBalanceQuery);
  const index = useQuery(indexStateQuery);
  return (
    <section aria-label="Right now">
      <Title order={2} mb="sm">
        Right now
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <Loaded query={ledger} skeleton={<SkeletonLines count={1} height={104} />}>
          {({ held, balanced }) => (
            <KpiTile
              label="Held now"
              value={formatMoney(held)}
              note={
                <TextLink to="/ops/finance">
                  {balanced ? 'The ledger balances' : 'The ledger does not balance'}
                </TextLink>
              }
              definition="What is kept for employers and students: paid and neither released nor refunded."
            />
          )}
        </Loaded>
        <Loaded query={index} skeleton={<SkeletonLines count={1} height={104} />}>
          {({ open, reachable, waiting }) => (
            <>
              <KpiTile
                label="Open projects"
                value={formatCount(open)}
                note={<TextLink to="/projects">See what students see</TextLink>}
                definition="Published projects whose last day to apply is not over."
              />
              <KpiTile
                label="Search"
                value={reachable ? (waiting === 0 ? 'Up to date' : 'Catching up') : 'Away'}
                note={
                  <TextLink to="/ops/search">
                    {waiting === 0 ? 'Open the index' : `${plural(waiting, 'change')} on the way`}
                  </TextLink>
                }
                definition="Whether students find what was published and changed last."
              />
            </>
          )}
        </Loaded>
      </SimpleGrid>
    </section>
  );
}

/** "20+" where there are more than one page tells. */
function lengthOf(pages: CursorPage<unknown>[] | undefined): string {
  const first = pages?.[0];
  return first ? `${first.items.length}${first.next ? '+' : ''}` : '–';
}
