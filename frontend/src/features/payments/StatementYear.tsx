import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PayStatement } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconReceipt } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded } from '@/shared/ui/Loaded';
import { MoneyText } from '@/shared/ui/MoneyText';
import { When } from '@/shared/ui/When';
import { yearQuery } from './statementQueries';

type Line = PayStatement['lines'][number] & { key: string };

const COLUMNS: Column<Line>[] = [
  { key: 'what', header: 'For', cell: ({ description }) => description },
  { key: 'at', header: 'Transferred', cell: ({ transferredAt }) => <When at={transferredAt} /> },
  {
    key: 'gross',
    header: 'Gross',
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
    header: 'Net',
    align: 'end',
    cell: ({ net }) => <MoneyText money={net} cents="always" fw={600} />,
  },
];

/** One calendar year of a student's pay, by the day of the transfer. */
export function StatementYear({ year }: { year: number }) {
  const statement = useQuery(yearQuery(year));
  return (
    <Loaded query={statement}>
      {({ gross, platformFee, net, takenBack, lines }) => (
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
            <KpiTile
              label="Gross"
              value={formatMoney(gross, 'always')}
              definition="What employers paid for your work that was transferred in this year."
            />
            <KpiTile label="Platform fee" value={formatMoney(platformFee, 'always')} />
            <KpiTile label="Net" value={formatMoney(net, 'always')} />
            <KpiTile
              label="Taken back"
              value={formatMoney(takenBack, 'always')}
              definition="Gross pay that was taken back in this year, whenever it was paid."
            />
          </SimpleGrid>
          <DataTable
            label="Transfers of the year"
            columns={COLUMNS}
            rows={lines.map((line, place) => ({ ...line, key: String(place) }))}
            rowKey={({ key }) => key}
            empty={
              <EmptyState icon={IconReceipt} title={`No transfers in ${year}`}>
                Pay counts in the year in which it was transferred to your payout account.
              </EmptyState>
            }
          />
        </Stack>
      )}
    </Loaded>
  );
}
