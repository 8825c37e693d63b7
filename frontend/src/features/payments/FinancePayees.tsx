import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PayeeYear } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconUsers } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { FinancePayHoldPlace } from './FinancePayHoldPlace';
import { STANDING_LOOKS, taxNumberLook } from './financeLooks';
import { payHoldsQuery } from './payHoldQueries';

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
    key: 'taxNumber',
    header: 'Tax number',
    cell: (payee) => <StatusBadge look={taxNumberLook(payee)} />,
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
  const holds = useQuery(payHoldsQuery).data ?? [];
  const [holding, setHolding] = useState<PayeeYear>();
  const onHold = new Set(holds.filter(({ liftedAt }) => liftedAt === null).map(({ student }) => student));
  return (
    <>
      <DataTable
        label={`Payees of ${year}`}
        columns={[...COLUMNS, holdColumn(onHold, setHolding)]}
        rows={payees}
        rowKey={({ payee }) => payee}
        empty={
          <EmptyState icon={IconUsers} title={`Nobody was paid in ${year}`}>
            Pay counts in the year of its transfer.
          </EmptyState>
        }
      />
      {holding && (
        <FinancePayHoldPlace
          student={holding.payee}
          name={holding.name}
          onClose={() => setHolding(undefined)}
        />
      )}
    </>
  );
}

/** Whether further pay is on hold, or the way to put it there. */
function holdColumn(onHold: ReadonlySet<string>, hold: (payee: PayeeYear) => void): Column<PayeeYear> {
  return {
    key: 'hold',
    header: 'Further pay',
    cell: (row) =>
      onHold.has(row.payee) ? (
        <TextLink to="/ops/finance/pay-holds" inherit>
          On hold
        </TextLink>
      ) : (
        <Button
          variant="default"
          aria-label={`Put on hold: ${row.name || 'closed account'}`}
          onClick={() => hold(row)}
        >
          Put on hold
        </Button>
      ),
  };
}
