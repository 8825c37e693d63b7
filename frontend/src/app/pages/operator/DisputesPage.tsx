import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DisputeTable } from '@/features/payments/DisputeTable';
import { disputesQuery } from '@/features/payments/disputeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

const route = getRouteApi('/ops/finance/disputes');

/** What payers' banks ask back, and until when they read evidence. */
export function DisputesPage() {
  const { show } = route.useSearch();
  const disputes = useQuery(disputesQuery(show !== 'all'));
  return (
    <Page>
      <FinanceFrame title="Disputes" facts="A bank that gets no evidence keeps the money" />
      <Group mb="md">
        {show === 'all' ? (
          <TextLink to="/ops/finance/disputes">Only open ones</TextLink>
        ) : (
          <TextLink to="/ops/finance/disputes" search={{ show: 'all' }}>
            With decided ones
          </TextLink>
        )}
      </Group>
      <Loaded query={disputes}>
        {(found) => (
          <DisputeTable
            disputes={found}
            empty={
              <EmptyState icon={IconCircleCheck} title="No bank asks for money back">
                A dispute stands here with our records of the work as soon as it opens.
              </EmptyState>
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
