import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AccountEntry, Money } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { When } from '@/shared/ui/When';

const amount = (money: Money | null) => (money ? <MoneyText money={money} cents="always" /> : '');

const COLUMNS: Column<AccountEntry>[] = [
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
    key: 'payment',
    header: 'Payment',
    cell: ({ payment }) =>
      payment ? (
        <TextLink to="/ops/payments/$payment" params={{ payment }} inherit aria-label={`Payment ${payment}`}>
          {payment.slice(-12)}
        </TextLink>
      ) : (
        '–'
      ),
  },
  {
    key: 'stripe',
    header: 'At Stripe',
    cell: ({ stripeReference }) => (
      <Text span inherit size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {stripeReference ?? '–'}
      </Text>
    ),
  },
  { key: 'debit', header: 'Debit', align: 'end', cell: ({ debit }) => amount(debit) },
  { key: 'credit', header: 'Credit', align: 'end', cell: ({ credit }) => amount(credit) },
];

/** The entries of one ledger account, newest first. */
export function AccountEntries({ entries, footer }: { entries: AccountEntry[]; footer: ReactNode }) {
  return (
    <DataTable
      label="Entries"
      columns={COLUMNS}
      rows={entries}
      rowKey={({ transaction }) => String(transaction)}
      footer={footer}
      empty={<Text c="var(--text-2)">Nothing is booked on this account.</Text>}
    />
  );
}
