import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinanceWarningCard } from '@/features/payments/FinanceWarningCard';
import { fraudWarningsQuery } from '@/features/payments/financeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** Payments that card networks warn of, and that nothing leaves until an operator has looked. */
export function FraudWarningsPage() {
  const warnings = useQuery(fraudWarningsQuery);
  return (
    <Page>
      <FinanceFrame title="Warnings" facts="Nothing is paid out of these payments until you have looked" />
      <Loaded query={warnings} skeleton={<SkeletonLines count={2} height={260} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="No card network warns">
              A payment that a card network takes for fraud stands here until it is cleared or refunded.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((warning) => (
                <FinanceWarningCard key={warning.payment} warning={warning} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
