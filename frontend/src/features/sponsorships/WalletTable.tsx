import type { ReactNode } from 'react';
import type { WalletRow } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { WALLET_LOOKS } from './walletLooks';

/** The wallets of a university, line by line. */
export function WalletTable({
  organisation,
  rows,
  empty,
}: {
  organisation: string;
  rows: WalletRow[];
  empty: ReactNode;
}) {
  const columns: Column<WalletRow>[] = [
    {
      key: 'name',
      header: 'Wallet',
      cell: ({ id, name }) => (
        <TextLink
          to="/u/$organisation/wallets/$wallet"
          params={{ organisation, wallet: id }}
          inherit
          fw={600}
        >
          {name}
        </TextLink>
      ),
    },
    { key: 'state', header: 'State', cell: ({ state }) => <StatusBadge look={WALLET_LOOKS[state]} /> },
    { key: 'projects', header: 'Projects', align: 'end', cell: ({ projects }) => formatCount(projects) },
    {
      key: 'spent',
      header: 'Paid to students',
      align: 'end',
      cell: ({ spent }) => <MoneyText money={spent} cents="always" />,
    },
    {
      key: 'committed',
      header: 'Promised',
      align: 'end',
      cell: ({ committed }) => <MoneyText money={committed} cents="always" />,
    },
    {
      key: 'balance',
      header: 'Left',
      align: 'end',
      cell: ({ balance }) => <MoneyText money={balance} cents="always" fw={600} />,
    },
  ];
  return <DataTable label="Wallets" columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />;
}
