import { Anchor, Group, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { SponsoredProject } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { amountColumn } from '@/shared/ui/amountColumn';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconBriefcase } from '@/shared/ui/icons';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { SPONSORED_LOOKS } from './walletLooks';
import { sponsoredProjectsFile, sponsoredProjectsQuery } from './walletQueries';

const COLUMNS: Column<SponsoredProject>[] = [
  { key: 'project', header: 'Project', cell: ({ projectTitle }) => projectTitle },
  { key: 'employer', header: 'Employer', cell: ({ employerName }) => employerName },
  { key: 'status', header: 'Status', cell: ({ status }) => <StatusBadge look={SPONSORED_LOOKS[status]} /> },
  {
    key: 'standing',
    header: 'Student',
    cell: ({ classStanding }) => (classStanding ? STANDINGS[classStanding] : 'Not shared'),
  },
  { key: 'chosen', header: 'Since', cell: ({ chosenAt }) => <When at={chosenAt.slice(0, 10)} /> },
  amountColumn('held', 'Promised', ({ held }) => held),
  amountColumn('released', 'Paid', ({ released }) => released),
  amountColumn('returned', 'Returned', ({ returned }) => returned),
  {
    key: 'fee',
    header: 'Fee',
    align: 'end',
    cell: ({ fee }) => <MoneyText money={fee} cents="always" fw={600} />,
  },
];

/** What a wallet pays for, project by project. */
export function SponsoredProjects({ organisation, wallet }: { organisation: string; wallet: string }) {
  const projects = useInfiniteQuery(sponsoredProjectsQuery(organisation, wallet));
  return (
    <section aria-label="Projects it pays for">
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2}>Projects it pays for</Title>
        <Anchor href={sponsoredProjectsFile(organisation, wallet)} download>
          Download as CSV
        </Anchor>
      </Group>
      <LoadedPages query={projects} noun="project">
        {(rows, footer) => (
          <DataTable
            label="Projects it pays for"
            columns={COLUMNS}
            rows={rows}
            rowKey={({ id }) => id}
            footer={footer}
            empty={
              <EmptyState icon={IconBriefcase} title="No projects yet">
                Employers whose projects the rule names are offered your money on the way to the payment.
              </EmptyState>
            }
          />
        )}
      </LoadedPages>
    </section>
  );
}
