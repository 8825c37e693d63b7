import { Card, Text, Title } from '@mantine/core';
import type { PlatformPayout } from '@/shared/api/types';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { PLATFORM_PAYOUT_LOOKS } from './financeLooks';

const COLUMNS: Column<PlatformPayout>[] = [
  { key: 'asked', header: 'Asked', cell: ({ askedAt }) => <When at={askedAt} show="both" stacked /> },
  { key: 'by', header: 'By', cell: ({ askedByName }) => askedByName || 'Closed account' },
  {
    key: 'status',
    header: 'State',
    cell: ({ status, failure }) => (
      <>
        <StatusBadge look={PLATFORM_PAYOUT_LOOKS[status]} />
        {failure && (
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {failure}
          </Text>
        )}
      </>
    ),
  },
  {
    key: 'stripe',
    header: 'At Stripe',
    cell: ({ stripePayout }) => (
      <Text span inherit size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {stripePayout ?? '–'}
      </Text>
    ),
  },
  {
    key: 'amount',
    header: 'Amount',
    align: 'end',
    cell: ({ amount }) => <MoneyText money={amount} cents="always" fw={600} />,
  },
];

/** What was sent to the platform's own bank, newest first. */
export function FinancePlatformPayouts({ payouts }: { payouts: PlatformPayout[] }) {
  return (
    <Card component="section" aria-label="Payouts to the platform’s bank">
      <Title order={2} mb="sm">
        Payouts to the platform’s bank
      </Title>
      <DataTable
        label="Payouts to the platform’s bank"
        columns={COLUMNS}
        rows={payouts}
        rowKey={({ id }) => id}
        empty={<Text c="var(--text-2)">Nothing has been paid out yet. “Pay out” asks for what is free.</Text>}
      />
    </Card>
  );
}
