import { List, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportOutcome, ImportRow, ProjectImport } from '@/shared/api/types';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ImportOutcomes } from './ImportOutcomes';
import type { ImportReader } from './ImportSteps';
import { OUTCOME_LOOKS } from './importLooks';
import { importRowsQuery } from './importQueries';

/** What comes of each row, with every wrong cell named by its column. */
export function ImportRows({ found, as }: { found: ProjectImport; as: ImportReader }) {
  const [wished, setOutcome] = useState<ImportOutcome>();
  // What "will be made" has been made when the import is done: there is nothing left to narrow to.
  const outcome = wished && found.outcomes[wished] ? wished : undefined;
  const rows = useInfiniteQuery(importRowsQuery(found, outcome));
  return (
    <>
      <ImportOutcomes found={found} chosen={outcome} onChoose={setOutcome} />
      <LoadedPages query={rows} noun="row">
        {(page, footer) => (
          <DataTable
            label="Rows"
            columns={columns(found.employer, as)}
            rows={page}
            rowKey={({ number }) => String(number)}
            empty={<Text c="dimmed">No row has this outcome.</Text>}
            footer={footer}
          />
        )}
      </LoadedPages>
    </>
  );
}

const columns = (organisation: string, as: ImportReader): Column<ImportRow>[] => [
  {
    key: 'title',
    header: 'Project',
    cell: ({ title, project }) =>
      project && as === 'operator' ? (
        <TextLink to="/ops/projects/$project" params={{ project }}>
          {title}
        </TextLink>
      ) : project ? (
        <TextLink to="/e/$organisation/projects/$project" params={{ organisation, project }}>
          {title}
        </TextLink>
      ) : (
        title || 'Without a title'
      ),
  },
  { key: 'number', header: 'Row', align: 'end', cell: ({ number }) => number },
  { key: 'externalId', header: 'Your id', cell: ({ externalId }) => externalId || '–' },
  { key: 'outcome', header: 'Outcome', cell: ({ outcome }) => <StatusBadge look={OUTCOME_LOOKS[outcome]} /> },
  { key: 'errors', header: 'What to correct', cell: (row) => <Errors row={row} /> },
];

function Errors({ row }: { row: ImportRow }) {
  if (row.errors.length === 0) return '–';
  return (
    <List size="sm" listStyleType="none">
      {row.errors.map(({ field, message }) => (
        <List.Item key={field + message}>
          <b>{field}</b>: {message}
        </List.Item>
      ))}
    </List>
  );
}
