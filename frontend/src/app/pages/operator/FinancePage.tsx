import { SimpleGrid, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { disputesQuery } from '@/features/payments/disputeQueries';
import { FinanceExposure } from '@/features/payments/FinanceExposure';
import { FinancePayOut } from '@/features/payments/FinancePayOut';
import { FinancePlatformPayouts } from '@/features/payments/FinancePlatformPayouts';
import { FinanceReconcile } from '@/features/payments/FinanceReconcile';
import { FinanceSetup } from '@/features/payments/FinanceSetup';
import { FinanceTreasury } from '@/features/payments/FinanceTreasury';
import {
  closedAccountsQuery,
  differencesQuery,
  exposureQuery,
  failedRefundsQuery,
  fraudWarningsQuery,
  givenUpMessagesQuery,
  operationsQuery,
  platformPayoutsQuery,
  refusedPayoutsQuery,
  reversalsQuery,
  setupQuery,
  treasuryQuery,
} from '@/features/payments/financeQueries';
import { manualMovesQuery } from '@/features/payments/manualMoveQueries';
import { payHoldsQuery } from '@/features/payments/payHoldQueries';
import { trialBalanceQuery } from '@/features/payments/paymentQueries';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** The platform's money on one page: is it all there, whose is it, what needs somebody. */
export function FinancePage() {
  const setup = useQuery(setupQuery);
  const treasury = useQuery(treasuryQuery);
  const payouts = useQuery(platformPayoutsQuery);
  const exposure = useQuery(exposureQuery);
  return (
    <Page>
      <FinanceFrame
        title="Finance"
        actions={
          <>
            <FinanceReconcile />
            {treasury.data && <FinancePayOut available={treasury.data.available} />}
          </>
        }
      />
      <Stack gap="xl">
        <Loaded query={setup} skeleton={<SkeletonLines count={1} />}>
          {(found) => <FinanceSetup setup={found} />}
        </Loaded>
        <Loaded query={treasury} skeleton={<SkeletonLines count={3} height={110} />}>
          {(found) => <FinanceTreasury treasury={found} />}
        </Loaded>
        <Open />
        <Loaded query={payouts}>{(found) => <FinancePlatformPayouts payouts={found} />}</Loaded>
        <Loaded query={exposure}>{(found) => <FinanceExposure exposure={found} />}</Loaded>
      </Stack>
    </Page>
  );
}

/** What waits for an operator; each figure stays a dash until it is known. */
function Open() {
  const differences = useInfiniteQuery(differencesQuery(true)).data?.pages[0];
  const operations = useQuery(operationsQuery).data;
  const payouts = useQuery(refusedPayoutsQuery).data;
  const refunds = useQuery(failedRefundsQuery).data;
  const closed = useQuery(closedAccountsQuery).data;
  const messages = useQuery(givenUpMessagesQuery).data;
  const warnings = useQuery(fraudWarningsQuery).data;
  const holds = useQuery(payHoldsQuery).data;
  const moves = useQuery(manualMovesQuery).data;
  const disputes = useQuery(disputesQuery(true)).data;
  const reversals = useQuery(reversalsQuery).data;
  const ledger = useQuery(trialBalanceQuery).data;
  return (
    <section aria-label="What needs somebody">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
        <KpiTile
          label="Open differences"
          value={differences ? `${differences.items.length}${differences.next ? '+' : ''}` : '–'}
          note={<TextLink to="/ops/finance/differences">Look after them</TextLink>}
        />
        <KpiTile
          label="Writes in doubt"
          value={operations ? operations.length : '–'}
          note={<TextLink to="/ops/finance/operations">See what to do</TextLink>}
        />
        <KpiTile
          label="Messages given up"
          value={messages ? messages.length : '–'}
          note={<TextLink to="/ops/finance/operations">Try them again</TextLink>}
        />
        <KpiTile
          label="Stuck pay, refunds and accounts"
          value={payouts && refunds && closed ? payouts.length + refunds.length + closed.length : '–'}
          note={<TextLink to="/ops/finance/stuck">Help them on</TextLink>}
        />
        <KpiTile
          label="Warnings of fraud"
          value={warnings ? warnings.length : '–'}
          note={<TextLink to="/ops/finance/fraud-warnings">Clear or refund</TextLink>}
        />
        <KpiTile
          label="Pay on hold"
          value={holds ? holds.filter(({ liftedAt }) => liftedAt === null).length : '–'}
          note={<TextLink to="/ops/finance/pay-holds">See who and why</TextLink>}
        />
        <KpiTile
          label="Disputes without evidence"
          value={disputes ? disputes.filter(({ evidence }) => evidence === null).length : '–'}
          note={<TextLink to="/ops/finance/disputes">Send it</TextLink>}
        />
        <KpiTile
          label="To move by hand"
          value={moves ? moves.filter(({ status }) => status === 'ASKED').length : '–'}
          note={<TextLink to="/ops/finance/manual-moves">See what waits</TextLink>}
        />
        <KpiTile
          label="Pay to take back"
          value={reversals ? reversals.filter(({ status }) => status === 'ASKED').length : '–'}
          note={<TextLink to="/ops/finance/reversals">Agree or decline</TextLink>}
        />
        <KpiTile
          label="Ledger"
          value={ledger ? (ledger.balanced ? 'Balances' : 'Differs') : '–'}
          note={<TextLink to="/ops/ledger">Trial balance</TextLink>}
        />
      </SimpleGrid>
    </section>
  );
}
