import { Title } from '@mantine/core';
import type { TopUp } from '@/shared/api/types';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconWallet } from '@/shared/ui/icons';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { TOP_UP_LOOKS } from './topUpLooks';

const COLUMNS: Column<TopUp>[] = [
  {
    key: 'when',
    header: 'Date',
    cell: ({ paidAt, requestedAt }) => <When at={(paidAt ?? requestedAt).slice(0, 10)} />,
  },
  { key: 'status', header: 'Status', cell: ({ status }) => <StatusBadge look={TOP_UP_LOOKS[status]} /> },
  { key: 'receipt', header: 'Receipt', cell: ({ receiptNumber }) => receiptNumber ?? '–' },
  {
    key: 'back',
    header: 'Given back',
    align: 'end',
    cell: ({ givenBack }) => (givenBack.minor === 0 ? '–' : <MoneyText money={givenBack} cents="always" />),
  },
  {
    key: 'amount',
    header: 'Amount',
    align: 'end',
    cell: ({ amount }) => <MoneyText money={amount} cents="always" fw={600} />,
  },
];

/** The money that came into a wallet, newest first. */
export function TopUpList({ topUps }: { topUps: TopUp[] }) {
  return (
    <section aria-label="Money added">
      <Title order={2} mb="sm">
        Money added
      </Title>
      <DataTable
        label="Money added"
        columns={COLUMNS}
        rows={topUps}
        rowKey={({ payment }) => payment}
        empty={
          <EmptyState icon={IconWallet} title="Nothing added yet">
            Add money, and employers whose projects the rule names can choose you as the sponsor.
          </EmptyState>
        }
      />
    </section>
  );
}
