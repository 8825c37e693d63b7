import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinanceReversalCard } from '@/features/payments/FinanceReversalCard';
import { reversalsQuery } from '@/features/payments/financeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** Pay that is to be taken back from students: one operator asks, another one agrees or declines. */
export function ReversalsPage() {
  const reversals = useQuery(reversalsQuery);
  return (
    <Page>
      <FinanceFrame
        title="Taken back"
        facts="One operator asks on the page of a payment, another agrees or declines here"
      />
      <Loaded query={reversals} skeleton={<SkeletonLines count={2} height={200} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Nobody asked to take pay back">
              What an operator asks to take back stands here, and what another one decided.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((reversal) => (
                <FinanceReversalCard key={reversal.id} reversal={reversal} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
