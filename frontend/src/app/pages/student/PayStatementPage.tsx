import { Group, NativeSelect, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { StatementYear } from '@/features/payments/StatementYear';
import { yearsUntil } from '@/features/payments/statementPeriods';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/student/earnings/statement');

/** The years of a student's pay, to read and to keep. */
export function PayStatementPage() {
  const years = yearsUntil(new Date());
  const { year = Number(years[0]) } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page>
      <PageHeader
        above={<TextLink to="/earnings">Earnings</TextLink>}
        title="Pay statement"
        facts="You may need it for your taxes."
      />
      <Stack gap="lg">
        <Group justify="space-between" align="flex-end" gap="md">
          <NativeSelect
            label="Year"
            description="By the day of the transfer, in UTC"
            data={years}
            value={String(year)}
            onChange={(event) => void navigate({ search: { year: Number(event.currentTarget.value) } })}
          />
          <Group gap="xs">
            <DownloadLink href={`/api/payouts/statement.pdf?year=${year}`} label="PDF" />
            <DownloadLink href={`/api/payouts/statement.csv?year=${year}`} label="CSV" />
          </Group>
        </Group>
        <StatementYear year={year} />
      </Stack>
    </Page>
  );
}
