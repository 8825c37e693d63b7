import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EmployerStatement } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { formatMoney } from '@/shared/format/money';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconReceipt } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { When } from '@/shared/ui/When';
import { monthQuery } from './statementQueries';

type Line = EmployerStatement['lines'][number] & { key: string };

/** What moved in one month of an employer's held funds, from the opening balance to the closing one. */
export function StatementMonth({ organisation, month }: { organisation: string; month: string }) {
  const statement = useQuery(monthQuery(organisation, month));
  return (
    <Loaded query={statement}>
      {({ opening, closing, lines }) => (
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <KpiTile
              label="Held when the month began"
              value={formatMoney(opening, 'always')}
              definition="Paid before this month and neither released nor refunded by then."
            />
            <KpiTile label="Held when it ended" value={formatMoney(closing, 'always')} />
          </SimpleGrid>
          <DataTable
            label="Movements of the month"
            columns={columnsOf(organisation)}
            rows={lines.map((line, place) => ({ ...line, key: String(place) }))}
            rowKey={({ key }) => key}
            empty={
              <EmptyState icon={IconReceipt} title="Nothing moved in this month">
                Payments, releases and refunds stand here on the day they are booked.
              </EmptyState>
            }
          />
        </Stack>
      )}
    </Loaded>
  );
}

function columnsOf(organisation: string): Column<Line>[] {
  return [
    {
      key: 'what',
      header: 'For',
      cell: ({ payment, description }) => (
        <TextLink to="/e/$organisation/payments/$payment" params={{ organisation, payment }} inherit fw={600}>
          {description}
        </TextLink>
      ),
    },
    { key: 'kind', header: 'What', cell: ({ kind }) => <Text inherit>{spelledOut(kind)}</Text> },
    { key: 'at', header: 'Time', cell: ({ at }) => <When at={at} /> },
    {
      key: 'change',
      header: 'Change',
      align: 'end',
      cell: ({ change }) => <MoneyText money={change} cents="always" />,
    },
  ];
}
