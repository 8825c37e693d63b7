import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Earning } from '@/shared/api/types';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconWallet } from '@/shared/ui/icons';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { PAYOUT_LOOKS, payoutWords } from './payoutLooks';

const COLUMNS: Column<Earning>[] = [
  {
    key: 'what',
    header: 'Work',
    cell: ({ description, reference }) => (
      <TextLink to="/work/$id" params={{ id: reference }} inherit fw={600}>
        {description}
      </TextLink>
    ),
  },
  {
    key: 'status',
    header: 'Status',
    cell: (earning) => {
      const words = payoutWords(earning);
      return (
        <Stack gap={4} align="flex-start">
          <StatusBadge look={PAYOUT_LOOKS[earning.status]} />
          {words && (
            <Text size="sm" c="var(--text-2)" maw={260}>
              {words}
            </Text>
          )}
        </Stack>
      );
    },
  },
  {
    key: 'when',
    header: 'Date',
    cell: ({ paidAt, transferredAt, owedAt }) => (
      <When at={(paidAt ?? transferredAt ?? owedAt).slice(0, 10)} />
    ),
  },
  {
    key: 'gross',
    header: 'Fee',
    align: 'end',
    cell: ({ gross }) => <MoneyText money={gross} cents="always" />,
  },
  {
    key: 'fee',
    header: 'Platform fee',
    align: 'end',
    cell: ({ platformFee }) => <MoneyText money={platformFee} cents="always" c="dimmed" />,
  },
  {
    key: 'net',
    header: 'You receive',
    align: 'end',
    cell: ({ net }) => <MoneyText money={net} cents="always" fw={600} />,
  },
];

/** What a student earned, line by line. */
export function EarningsTable({ earnings, footer }: { earnings: Earning[]; footer: ReactNode }) {
  return (
    <DataTable
      label="Earnings"
      columns={COLUMNS}
      rows={earnings}
      rowKey={({ id }) => id}
      footer={footer}
      empty={
        <EmptyState
          icon={IconWallet}
          title="No earnings yet"
          action={<ButtonLink to="/projects">Search projects</ButtonLink>}
        >
          The fee of your first project stands here as soon as your supervisor approves the work. Silence
          approves, too, after five business days.
        </EmptyState>
      }
    />
  );
}
