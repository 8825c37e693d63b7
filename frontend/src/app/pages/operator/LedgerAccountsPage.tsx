import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LedgerAccounts } from '@/features/payments/LedgerAccounts';
import { ledgerAccountsQuery } from '@/features/payments/ledgerQueries';
import { accountWords } from '@/shared/format/ledger';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/ops/ledger/accounts');

/** The accounts of the ledger, of one kind or all, with their balances. */
export function LedgerAccountsPage() {
  const { family } = route.useSearch();
  const accounts = useInfiniteQuery(ledgerAccountsQuery(family));
  return (
    <Page>
      <PageHeader
        above={<TextLink to="/ops/ledger">Ledger</TextLink>}
        title={family ? accountWords(family) : 'Ledger accounts'}
        facts="Newest first, with what stands on each"
        actions={
          <DownloadLink
            href={`/api/finance/accounts.csv${family ? `?family=${encodeURIComponent(family)}` : ''}`}
            label="CSV"
          />
        }
      />
      <LoadedPages query={accounts} noun="account">
        {(rows, footer) => <LedgerAccounts accounts={rows} footer={footer} />}
      </LoadedPages>
    </Page>
  );
}
