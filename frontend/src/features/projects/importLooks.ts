import type { ImportOutcome, ProjectImport } from '@/shared/api/types';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconHourglass,
  IconPencil,
  IconPlus,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

export const OUTCOME_LOOKS = {
  WAITING: { label: 'Waiting', tone: 'neutral', icon: IconHourglass },
  NEW: { label: 'Will be made', tone: 'iris', icon: IconPlus },
  CHANGES: { label: 'Will be changed', tone: 'blue', icon: IconPencil },
  SAME: { label: 'As before', tone: 'neutral', icon: IconCircle },
  WRONG: { label: 'Not right', tone: 'red', icon: IconAlertTriangle },
  CREATED: { label: 'Made', tone: 'green', icon: IconCheck },
  CHANGED: { label: 'Changed', tone: 'green', icon: IconCheck },
} satisfies Record<ImportOutcome, StatusLook>;

/** What is said above the rows. */
export function sentenceOf({ state, total, done, outcomes }: ProjectImport): string {
  const count = (outcome: ImportOutcome) => outcomes[outcome] ?? 0;
  switch (state) {
    case 'CHECKING':
      return `${done} of ${total} rows are checked.`;
    case 'CHECKED':
      return `${count('NEW')} will be made, ${count('CHANGES')} changed, ${count('SAME')} are as before, ${count('WRONG')} are not right.`;
    case 'RUNNING':
      return `${done} of ${total} rows are through.`;
    case 'DONE':
      return `${count('CREATED')} were made, ${count('CHANGED')} changed, ${count('SAME')} left as they were, ${count('WRONG')} left out.`;
  }
}
