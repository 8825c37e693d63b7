import type { IndexTask } from '@/shared/api/types';
import { formatCount, plural } from '@/shared/format/words';
import { IconAlertTriangle, IconCircleCheck, IconHourglass, IconX } from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

export const TASK_LOOKS = {
  RUNNING: { label: 'Under way', tone: 'iris', icon: IconHourglass },
  DONE: { label: 'Done', tone: 'green', icon: IconCircleCheck },
  FAILED: { label: 'Failed', tone: 'red', icon: IconX },
  INTERRUPTED: { label: 'Interrupted', tone: 'amber', icon: IconAlertTriangle },
} satisfies Record<IndexTask['state'], StatusLook>;

export function nameOf({ kind, repairs }: IndexTask): string {
  if (kind === 'REBUILD') return 'Rebuild';
  return repairs ? 'Check with repair' : 'Check';
}

/** What came of it, in one sentence. */
export function findingOf(task: IndexTask): string {
  if (task.failure) return task.failure;
  if (task.kind === 'REBUILD') return `${plural(task.done, 'project')} read.`;
  if (task.differing === 0) return `${plural(task.slices, 'slice')} compared, all equal.`;
  const found = [
    [task.missing, 'missing'],
    [task.outdated, 'outdated'],
    [task.surplus, 'too much'],
  ] as const;
  const parts = found.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} ${what}`);
  const repaired = task.repairs ? ' They were written anew.' : '';
  return `${formatCount(task.differing)} of ${plural(task.slices, 'slice')} differ: ${parts.join(', ')}.${repaired}`;
}
