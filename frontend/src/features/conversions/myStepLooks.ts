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

/** How far somebody has come from a project to a job, as the student reads it. */
export const MY_STEP_LOOKS: Record<ConversionStep, StatusLook> = {
  INTENT: { label: 'Would hire', tone: 'iris', icon: IconThumbUp },
  ROLE_REQUESTED: { label: 'Role asked for', tone: 'iris', icon: IconBriefcase },
  LINK_SENT: { label: 'Link for you', tone: 'amber', icon: IconLink },
  LINK_OPENED: { label: 'Link opened', tone: 'blue', icon: IconEye },
  APPLIED: { label: 'Applied', tone: 'blue', icon: IconSend },
  OFFERED: { label: 'Offered', tone: 'iris', icon: IconCertificate },
  ACCEPTED: { label: 'Accepted', tone: 'green', icon: IconCircleCheck },
  STARTED: { label: 'Started', tone: 'green', icon: IconTrophy },
  CONFIRMED: { label: 'Start confirmed', tone: 'green', icon: IconTrophy },
};

/** The steps that a student tells of, in their order, with the words of the button and of the dialog. */
export const REPORTS = [
  { step: 'APPLIED', action: 'REPORT_APPLIED', verb: 'I applied', question: 'When did you apply?' },
  {
    step: 'OFFERED',
    action: 'REPORT_OFFERED',
    verb: 'I was offered the role',
    question: 'When did you get the offer?',
  },
  { step: 'ACCEPTED', action: 'REPORT_ACCEPTED', verb: 'I accepted', question: 'When did you accept?' },
  { step: 'STARTED', action: 'REPORT_STARTED', verb: 'I started', question: 'What was your first day?' },
] as const satisfies readonly { step: ConversionStep; action: string; verb: string; question: string }[];
