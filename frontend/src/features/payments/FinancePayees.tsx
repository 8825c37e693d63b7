import { Text } from '@mantine/core';
import type { PayeeYear } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconUsers } from '@/shared/ui/icons';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { STANDING_LOOKS } from './financeLooks';

const COLUMNS: Column<PayeeYear>[] = [
  {
    key: 'payee',
    header: 'Payee',
    cell: ({ name, payee }) => (
      <>
        {name || 'Closed account'}
        <Text size="xs" c="dimmed" ff="monospace" fw={400} style={{ overflowWrap: 'anywhere' }}>
          {payee}
        </Text>
      </>
    ),
  },
  {
    key: 'standing',
    header: 'Standing',
    cell: ({ standing }) => <StatusBadge look={STANDING_LOOKS[standing]} />,
  },
  {
    key: 'transfers',
    header: 'Transfers',
    align: 'end',
    cell: ({ transfers }) => formatCount(transfers),
  },
  {
    key: 'gross',
    header: 'Gross',
    align: 'end',
    cell: ({ gross }) => <MoneyText money={gross} cents="always" fw={600} />,
  },
  {
    key: 'fee',
    header: 'Platform fee',
    align: 'end',
    cell: ({ platformFee }) => <MoneyText money={platformFee} cents="always" c="dimmed" />,
  },
  { key: 'net', header: 'Net', align: 'end', cell: ({ net }) => <MoneyText money={net} cents="always" /> },
  {
    key: 'back',
    header: 'Taken back',
    align: 'end',
    cell: ({ takenBack }) => (takenBack.minor === 0 ? '–' : <MoneyText money={takenBack} cents="always" />),
  },
];

/** What each student was paid in one tax year, the most first; some only gave pay back in it. */
export function FinancePayees({ payees, year }: { payees: PayeeYear[]; year: number }) {
  return (
    <DataTable
      label={`Payees of ${year}`}
      columns={COLUMNS}
      rows={payees}
      rowKey={({ payee }) => payee}
      empty={
        <EmptyState icon={IconUsers} title={`Nobody was paid in ${year}`}>
          Pay counts in the year of its transfer.
        </EmptyState>
      }
    />
  );
}
