import type { ConversionStep } from '@/shared/api/types';
import {
  IconBriefcase,
  IconCertificate,
  IconCircleCheck,
  IconEye,
  IconLink,
  IconSend,
  IconThumbUp,
  IconTrophy,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** How far somebody has come from a project to a job, as the employer reads it. */
export const TRACKER_LOOKS: Record<ConversionStep, StatusLook> = {
  INTENT: { label: 'Would hire', tone: 'iris', icon: IconThumbUp },
  ROLE_REQUESTED: { label: 'Needs a job link', tone: 'amber', icon: IconBriefcase },
  LINK_SENT: { label: 'Link sent', tone: 'blue', icon: IconLink },
  LINK_OPENED: { label: 'Link opened', tone: 'blue', icon: IconEye },
  APPLIED: { label: 'Applied', tone: 'blue', icon: IconSend },
  OFFERED: { label: 'Offered', tone: 'iris', icon: IconCertificate },
  ACCEPTED: { label: 'Accepted', tone: 'green', icon: IconCircleCheck },
  STARTED: { label: 'Started', tone: 'green', icon: IconTrophy },
  CONFIRMED: { label: 'Hire confirmed', tone: 'green', icon: IconTrophy },
};

export const FUNNEL_WORDS: Record<string, string> = {
  COMPLETED: 'Completed work',
  WOULD_HIRE: 'Would hire',
  LINK_SENT: 'Job link sent',
  LINK_OPENED: 'Link opened',
  APPLIED: 'Applied',
  OFFERED: 'Offered',
  ACCEPTED: 'Accepted',
  STARTED: 'Started',
};
