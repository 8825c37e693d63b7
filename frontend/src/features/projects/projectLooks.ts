import type { ProjectStatus } from '@/shared/api/types';
import { IconCheck, IconHourglass, IconPencil, IconUsers, IconX } from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** A project as its employer sees it. */
export const PROJECT_LOOKS: Record<ProjectStatus, StatusLook> = {
  DRAFT: { label: 'Draft', tone: 'neutral', icon: IconPencil },
  AWAITING_APPROVAL: { label: 'Waits for approval', tone: 'amber', icon: IconHourglass },
  PUBLISHED: { label: 'Open', tone: 'green', icon: IconCheck },
  FILLED: { label: 'Filled', tone: 'blue', icon: IconUsers },
  CLOSED: { label: 'Closed', tone: 'neutral', icon: IconX, variant: 'outline' },
};
