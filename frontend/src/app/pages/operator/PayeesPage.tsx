import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FinancePayees } from '@/features/payments/FinancePayees';
import { payeesQuery } from '@/features/payments/financeQueries';
import { yearsUntil } from '@/features/payments/statementPeriods';
import { formatMoney } from '@/shared/format/money';
import { formatCount } from '@/shared/format/words';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { Loaded } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

const route = getRouteApi('/ops/finance/payees');

/** What each student was paid in a tax year, beside the total from which that is reported. */
export function PayeesPage() {
  const years = yearsUntil(new Date());
  const { year = Number(years[0]) } = route.useSearch();
  const navigate = route.useNavigate();
  const payees = useQuery(payeesQuery(year));
  return (
    <Page>
      <FinanceFrame title="Payees" facts="Gross pay by the day of the transfer" />
      <Stack gap="lg">
        <Group justify="space-between" align="flex-end" gap="md">
          <NativeSelect
            label="Tax year"
            data={years}
            value={String(year)}
            onChange={(event) => void navigate({ search: { year: Number(event.currentTarget.value) } })}
          />
          <DownloadLink href={`/api/finance/payees.csv?year=${year}`} label="CSV" />
        </Group>
        <Loaded query={payees}>
          {(found) => (
            <>
              {found[0] && (
                <Text c="var(--text-2)">
                  A year is reported from {formatMoney(found[0].threshold)} gross
                  {found[0].thresholdTransfers > 0 &&
                    `, if it has ${formatCount(found[0].thresholdTransfers)} transfers too`}
                  . Whoever has given no tax number is asked for it at four fifths of that, and pay that comes
                  to all of it waits for the number.
                </Text>
              )}
              <FinancePayees payees={found} year={year} />
            </>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}
