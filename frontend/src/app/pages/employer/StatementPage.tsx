import { Group, NativeSelect, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { StatementMonth } from '@/features/payments/StatementMonth';
import { monthsUntil } from '@/features/payments/statementPeriods';
import { pathWith } from '@/shared/api/request';
import { useHasRole } from '@/shared/api/roles';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PaymentsFrame } from './PaymentsFrame';

const route = getRouteApi('/e/$organisation/payments/statement');

/** The months of an employer's money, to read and to keep. */
export function StatementPage() {
  const { organisation } = route.useParams();
  const mayPay = useHasRole(organisation, 'OWNER', 'FINANCE');
  return (
    <Page>
      <PaymentsFrame organisation={organisation} />
      {mayPay ? (
        <Statement organisation={organisation} />
      ) : (
        <NotForYou title="Owners and finance see statements">
          Ask an owner of your organization to give you the finance role.
        </NotForYou>
      )}
    </Page>
  );
}

function Statement({ organisation }: { organisation: string }) {
  const months = monthsUntil(new Date());
  const { month = months[0]?.value ?? '' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { employer: organisation, month };
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end" gap="md">
        <NativeSelect
          label="Month"
          description="In UTC"
          data={months}
          value={month}
          onChange={(event) => void navigate({ search: { month: event.currentTarget.value } })}
        />
        <Group gap="xs">
          <DownloadLink
            href={pathWith('/api/payments/statement.pdf', query) as `/api/${string}`}
            label="PDF"
          />
          <DownloadLink
            href={pathWith('/api/payments/statement.csv', query) as `/api/${string}`}
            label="CSV"
          />
        </Group>
      </Group>
      <StatementMonth organisation={organisation} month={month} />
    </Stack>
  );
}
