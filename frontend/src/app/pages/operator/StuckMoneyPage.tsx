import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinanceClosedAccountCard } from '@/features/payments/FinanceClosedAccountCard';
import { FinanceFailedRefundCard } from '@/features/payments/FinanceFailedRefundCard';
import { FinanceRefusedPayoutCard } from '@/features/payments/FinanceRefusedPayoutCard';
import {
  closedAccountsQuery,
  failedRefundsQuery,
  refusedPayoutsQuery,
} from '@/features/payments/financeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** Money that does not go on by itself: refused pay, refunds that did not arrive, closed accounts. */
export function StuckMoneyPage() {
  return (
    <Page>
      <FinanceFrame title="Stuck" facts="Pay, refunds and accounts that do not go on without you" />
      <Stack gap="xl">
        <RefusedPay />
        <FailedRefunds />
        <ClosedAccounts />
      </Stack>
    </Page>
  );
}

function RefusedPay() {
  const payouts = useQuery(refusedPayoutsQuery);
  return (
    <section aria-label="Refused pay">
      <Title order={2} mb="md">
        Refused pay
      </Title>
      <Loaded query={payouts} skeleton={<SkeletonLines count={1} height={200} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="No pay is refused">
              Pay that Stripe refuses to transfer stands here until it is sent.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((payout) => (
                <FinanceRefusedPayoutCard key={payout.id} payout={payout} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}

function FailedRefunds() {
  const refunds = useQuery(failedRefundsQuery);
  return (
    <section aria-label="Failed refunds">
      <Title order={2} mb="md">
        Failed refunds
      </Title>
      <Loaded query={refunds} skeleton={<SkeletonLines count={1} height={200} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Every refund arrived">
              Refunds that a bank sends back or Stripe refuses stand here until they are settled.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((refund) => (
                <FinanceFailedRefundCard key={refund.id} refund={refund} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}

function ClosedAccounts() {
  const accounts = useQuery(closedAccountsQuery);
  return (
    <section aria-label="Closed accounts">
      <Title order={2} mb="md">
        Closed accounts
      </Title>
      <Loaded query={accounts} skeleton={<SkeletonLines count={1} height={200} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="No account is closed">
              Students whose account at Stripe is closed stand here until they may make a new one.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((closed) => (
                <FinanceClosedAccountCard key={closed.student} closed={closed} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}
