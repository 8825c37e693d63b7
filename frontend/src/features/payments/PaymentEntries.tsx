import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LedgerEntry, Money } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { accountWords } from '@/shared/format/ledger';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Loaded } from '@/shared/ui/Loaded';
import { MoneyText } from '@/shared/ui/MoneyText';
import { When } from '@/shared/ui/When';
import { paymentEntriesQuery } from './paymentQueries';

const amount = (money: Money | null) => (money ? <MoneyText money={money} cents="always" /> : '');

const COLUMNS: Column<LedgerEntry & { key: string }>[] = [
  {
    key: 'kind',
    header: 'What',
    cell: ({ kind, at }) => (
      <>
        {spelledOut(kind)}
        <Text size="sm" c="dimmed" fw={400}>
          <When at={at} />
        </Text>
      </>
    ),
  },
  {
    key: 'account',
    header: 'Account',
    cell: ({ account, stripeReference }) => (
      <>
        <span title={account}>{accountWords(account)}</span>
        {stripeReference && (
          <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
            {stripeReference}
          </Text>
        )}
      </>
    ),
  },
  { key: 'debit', header: 'Debit', align: 'end', cell: ({ debit }) => amount(debit) },
  { key: 'credit', header: 'Credit', align: 'end', cell: ({ credit }) => amount(credit) },
];

/** The entries of the double-entry ledger for one payment, each with what Stripe calls it; for those who keep books. */
export function PaymentEntries({ payment }: { payment: string }) {
  const query = useQuery(paymentEntriesQuery(payment));
  return (
    <Card component="section" aria-label="Ledger entries">
      <Title order={2} mb="sm">
        Ledger entries
      </Title>
      <Loaded query={query}>
        {(entries) => (
          <DataTable
            label="Ledger entries"
            columns={COLUMNS}
            rows={entries.map((entry, place) => ({ ...entry, key: String(place) }))}
            rowKey={({ key }) => key}
            empty={
              <Text c="var(--text-2)">
                Nothing is booked yet. The first entry is written when the money arrives.
              </Text>
            }
          />
        )}
      </Loaded>
    </Card>
  );
}
