import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Exposure, PayerExposure } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { formatCount } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';

const COLUMNS: Column<PayerExposure>[] = [
  { key: 'payer', header: 'Payer', cell: ({ name }) => name || 'Closed account' },
  {
    key: 'released',
    header: 'Released',
    align: 'end',
    cell: ({ released }) => <MoneyText money={released} cents="always" fw={600} />,
  },
  {
    key: 'disputes',
    header: 'Open disputes',
    align: 'end',
    cell: ({ openDisputes }) => (openDisputes === 0 ? '–' : formatCount(openDisputes)),
  },
  {
    key: 'disputed',
    header: 'In dispute',
    align: 'end',
    cell: ({ disputed }) => (disputed.minor === 0 ? '–' : <MoneyText money={disputed} cents="always" />),
  },
];

/** What payers' banks may still take back, in all and by payer. */
export function FinanceExposure({ exposure }: { exposure: Exposure }) {
  const { days, released, openDisputes, disputed, withheld, payers, most } = exposure;
  return (
    <Card component="section" aria-label="Still at risk">
      <Stack gap="md">
        <div>
          <Group justify="space-between" gap="sm">
            <Title order={2}>Still at risk</Title>
            <TextLink to="/ops/finance/disputes">Disputes</TextLink>
          </Group>
          <Text c="var(--text-2)" maw="72ch">
            For about {days} days after a release a payer’s bank may take the money back. Students keep their
            pay, so the platform would bear it.
          </Text>
        </div>
        <FactList
          facts={[
            {
              name: `Released in the last ${days} days`,
              value: <MoneyText money={released} cents="always" />,
            },
            {
              name: 'Open disputes',
              value: `${formatCount(openDisputes)} over ${formatMoney(disputed, 'always')}`,
            },
            { name: 'Held back by payers’ banks', value: <MoneyText money={withheld} cents="always" /> },
          ]}
        />
        <DataTable
          label="At risk by payer"
          columns={COLUMNS}
          rows={most}
          rowKey={({ payer }) => payer}
          empty={<Text c="var(--text-2)">Nothing was released lately, and no bank asks for anything.</Text>}
          footer={
            payers > most.length && (
              <Text size="sm" c="dimmed">
                The first {formatCount(most.length)} of {formatCount(payers)} payers; the sums above are of
                all.
              </Text>
            )
          }
        />
      </Stack>
    </Card>
  );
}
