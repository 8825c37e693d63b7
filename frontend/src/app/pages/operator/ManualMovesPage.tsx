import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinanceManualMoveCard } from '@/features/payments/FinanceManualMoveCard';
import { manualMovesQuery } from '@/features/payments/manualMoveQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** Money that operators move by hand: one asks, another one agrees or declines. */
export function ManualMovesPage() {
  const moves = useQuery(manualMovesQuery);
  return (
    <Page>
      <FinanceFrame title="By hand" facts="One operator asks, another agrees or declines here" />
      <Loaded query={moves} skeleton={<SkeletonLines count={2} height={220} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Nobody asked to move anything by hand">
              What an operator asks for stands here, and what another one decided.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((move) => (
                <FinanceManualMoveCard key={move.id} move={move} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
