import { Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FinanceDifferenceCard } from '@/features/payments/FinanceDifferenceCard';
import { FinanceReconcile } from '@/features/payments/FinanceReconcile';
import { differencesQuery } from '@/features/payments/financeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

const route = getRouteApi('/ops/finance/differences');

/** What does not agree between Stripe's books and ours, each with somebody who looks after it. */
export function DifferencesPage() {
  const { show } = route.useSearch();
  const differences = useInfiniteQuery(differencesQuery(show !== 'all'));
  return (
    <Page>
      <FinanceFrame
        title="Differences"
        facts="None is corrected silently: each has an owner and a reason"
        actions={<FinanceReconcile />}
      />
      <Group mb="md">
        {show === 'all' ? (
          <TextLink to="/ops/finance/differences">Only open ones</TextLink>
        ) : (
          <TextLink to="/ops/finance/differences" search={{ show: 'all' }}>
            With resolved ones
          </TextLink>
        )}
      </Group>
      <LoadedPages query={differences} noun="difference" skeleton={<SkeletonLines count={2} height={220} />}>
        {(rows, footer) =>
          rows.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Everything agrees">
              The books are compared every hour. What does not agree stands here until somebody has explained
              it.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {rows.map((difference) => (
                <FinanceDifferenceCard key={difference.id} difference={difference} />
              ))}
              {footer}
            </Stack>
          )
        }
      </LoadedPages>
    </Page>
  );
}
