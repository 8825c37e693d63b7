import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinanceOperationCard } from '@/features/payments/FinanceOperationCard';
import { operationsQuery } from '@/features/payments/financeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** The writes to Stripe that nobody knows the end of, and what to do about each. */
export function OperationsPage() {
  const operations = useQuery(operationsQuery);
  return (
    <Page>
      <FinanceFrame title="In doubt" facts="Writes to Stripe without a clear answer" />
      <Loaded query={operations} skeleton={<SkeletonLines count={2} height={220} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Nothing in doubt">
              Stripe has answered every write clearly.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((operation) => (
                <FinanceOperationCard key={operation.id} operation={operation} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
