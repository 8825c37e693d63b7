import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LedgerBalance } from '@/features/payments/LedgerBalance';
import { trialBalanceQuery } from '@/features/payments/paymentQueries';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { IconRefresh } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** The ledger as a whole: whether it balances. */
export function LedgerPage() {
  const balance = useQuery(trialBalanceQuery);
  return (
    <Page>
      <FinanceFrame
        title="Ledger"
        actions={
          <>
            <DownloadLink href="/api/payments/ledger.csv" label="CSV" />
            <Button
              variant="default"
              loading={balance.isFetching && !balance.isPending}
              leftSection={<IconRefresh size={18} aria-hidden />}
              onClick={() => void balance.refetch()}
            >
              Refresh
            </Button>
          </>
        }
      />
      <Loaded query={balance} skeleton={<SkeletonLines count={3} height={110} />}>
        {(found) => <LedgerBalance balance={found} />}
      </Loaded>
    </Page>
  );
}
