import { Progress, Stack, Text } from '@mantine/core';
import type { IndexTask } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { findingOf, nameOf, TASK_LOOKS } from './indexTaskLooks';

const COLUMNS: Column<IndexTask>[] = [
  { key: 'kind', header: 'Work', cell: nameOf },
  { key: 'state', header: 'State', cell: ({ state }) => <StatusBadge look={TASK_LOOKS[state]} /> },
  { key: 'startedAt', header: 'Begun', cell: ({ startedAt }) => <When at={startedAt} show="relative" /> },
  { key: 'finding', header: 'Finding', cell: (task) => <Finding task={task} /> },
];

/** Checks and rebuilds, the newest first, with a bar for the one that is under way. */
export function IndexTaskTable({ tasks }: { tasks: IndexTask[] }) {
  return (
    <DataTable
      label="Checks and rebuilds"
      columns={COLUMNS}
      rows={tasks}
      rowKey={({ id }) => id}
      empty={<Text c="dimmed">The index was not checked or rebuilt yet.</Text>}
    />
  );
}

function Finding({ task }: { task: IndexTask }) {
  if (task.state !== 'RUNNING') return <Text size="sm">{findingOf(task)}</Text>;
  const share = task.total === 0 ? 0 : Math.min(1, task.done / task.total);
  return (
    <Stack gap={4} role="status" miw={160}>
      <Text size="sm" className="numbers">
        {formatCount(task.done)} of {formatCount(task.total)} projects
      </Text>
      <Progress value={share * 100} animated aria-label={`${nameOf(task)} under way`} />
    </Stack>
  );
}
