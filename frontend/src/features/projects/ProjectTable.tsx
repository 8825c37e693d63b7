import type { ReactNode } from 'react';
import type { ProjectRow } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { PROJECT_LOOKS } from './projectLooks';

interface Props {
  rows: ProjectRow[];
  /** Where a project's own page is. */
  hrefOf: (row: ProjectRow) => string;
  empty: ReactNode;
  footer: ReactNode;
}

/** Projects of an employer, or those that wait for an operator. */
export function ProjectTable({ rows, hrefOf, empty, footer }: Props) {
  const columns: Column<ProjectRow>[] = [
    {
      key: 'title',
      header: 'Project',
      cell: (row) => (
        <TextLink to={hrefOf(row)} inherit fw={600}>
          {row.title}
        </TextLink>
      ),
    },
    { key: 'status', header: 'Status', cell: ({ status }) => <StatusBadge look={PROJECT_LOOKS[status]} /> },
    {
      key: 'positions',
      header: 'Positions left',
      cell: ({ positions, positionsLeft }) => `${positionsLeft} of ${positions}`,
    },
    { key: 'applyBy', header: 'Apply by', cell: ({ applyBy }) => <When at={applyBy} /> },
    { key: 'hours', header: 'Work', align: 'end', cell: ({ hours }) => plural(hours, 'hour') },
    { key: 'fee', header: 'Fee', align: 'end', cell: ({ fee }) => <MoneyText money={fee} fw={600} /> },
  ];
  return (
    <DataTable
      label="Projects"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      footer={footer}
    />
  );
}
