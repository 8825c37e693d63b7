import type { ReactNode } from 'react';
import type { DisputeRow } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { DISPUTE_LOOKS, evidenceLook } from './disputeLooks';

const COLUMNS: Column<DisputeRow>[] = [
  {
    key: 'id',
    header: 'Dispute',
    cell: ({ id, reason }) => (
      <TextLink to="/ops/finance/disputes/$dispute" params={{ dispute: id }} inherit fw={600}>
        {spelledOut(reason)}
      </TextLink>
    ),
  },
  { key: 'status', header: 'Status', cell: ({ status }) => <StatusBadge look={DISPUTE_LOOKS[status]} /> },
  { key: 'evidence', header: 'Evidence', cell: (row) => <StatusBadge look={evidenceLook(row)} /> },
  {
    key: 'due',
    header: 'Due',
    cell: ({ evidenceDueAt }) => (evidenceDueAt ? <When at={evidenceDueAt} show="both" stacked /> : '–'),
  },
  { key: 'opened', header: 'Opened', cell: ({ openedAt }) => <When at={openedAt} /> },
  {
    key: 'amount',
    header: 'Amount',
    align: 'end',
    cell: ({ amount }) => <MoneyText money={amount} cents="always" fw={600} />,
  },
];

/** What payers' banks ask back, newest first. */
export function DisputeTable({ disputes, empty }: { disputes: DisputeRow[]; empty: ReactNode }) {
  return (
    <DataTable label="Disputes" columns={COLUMNS} rows={disputes} rowKey={({ id }) => id} empty={empty} />
  );
}
