import { SimpleGrid, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AccountEntries } from '@/features/payments/AccountEntries';
import { FinanceReceivable } from '@/features/payments/FinanceReceivable';
import { accountEntriesQuery, accountPath, ledgerAccountQuery } from '@/features/payments/ledgerQueries';
import { accountWords } from '@/shared/format/ledger';
import { formatMoney } from '@/shared/format/money';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/ops/ledger/accounts/$account');

/** One account of the ledger: its balance, and every entry behind it. */
export function LedgerAccountPage() {
  const { account: name } = route.useParams();
  const account = useQuery(ledgerAccountQuery(name));
  const entries = useInfiniteQuery(accountEntriesQuery(name));
  return (
    <Page>
      <PageHeader
        above={<TextLink to="/ops/ledger">Ledger</TextLink>}
        title="Ledger account"
        facts={
          <>
            {account.data && `${accountWords(account.data.family)}: `}
            <span style={{ overflowWrap: 'anywhere' }}>{name}</span>
          </>
        }
        actions={<DownloadLink href={`${accountPath(name)}/entries.csv`} label="CSV" />}
      />
      <Loaded query={account} skeleton={<SkeletonLines count={1} height={110} />}>
        {(found) => (
          <Stack gap="lg">
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
              <KpiTile
                label="Balance"
                value={formatMoney(found.debit ?? found.credit ?? { minor: 0, currency: 'USD' }, 'always')}
                note={found.debit ? 'Debit' : found.credit ? 'Credit' : 'Even'}
              />
            </SimpleGrid>
            <FinanceReceivable account={found} />
            <LoadedPages query={entries} noun="entry">
              {(rows, footer) => <AccountEntries entries={rows} footer={footer} />}
            </LoadedPages>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
