import type { EmployerStatus } from '@/shared/api/types';
import { IconBan, IconCircleCheck, IconHourglass } from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

export const EMPLOYER_LOOKS: Record<EmployerStatus, StatusLook> = {
  PENDING: { label: 'Being verified', tone: 'amber', icon: IconHourglass },
  VERIFIED: { label: 'Verified', tone: 'green', icon: IconCircleCheck },
  SUSPENDED: { label: 'Suspended', tone: 'red', icon: IconBan },
};
