import type { ApplicationStatus, NotSelectedReason } from '@/shared/api/types';
import {
  IconArrowBackUp,
  IconCertificate,
  IconCircleCheck,
  IconEye,
  IconInbox,
  IconMessageCheck,
  IconMessageDots,
  IconPencil,
  IconSend,
  IconStar,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** An application as its student reads it. */
export const MY_APPLICATION_LOOKS: Record<ApplicationStatus, StatusLook> = {
  DRAFT: { label: 'Draft', tone: 'neutral', icon: IconPencil },
  APPLIED: { label: 'Sent', tone: 'blue', icon: IconSend },
  REVIEWED: { label: 'Read', tone: 'blue', icon: IconEye },
  SHORTLISTED: { label: 'Shortlisted', tone: 'iris', icon: IconStar },
  INTERVIEW: { label: 'Talk', tone: 'iris', icon: IconMessageDots },
  OFFERED: { label: 'Offer for you', tone: 'amber', icon: IconCertificate },
  ACCEPTED: { label: 'Accepted', tone: 'green', icon: IconCircleCheck },
  NOT_SELECTED: { label: 'Not selected', tone: 'neutral', icon: IconMessageCheck },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', icon: IconArrowBackUp },
};

const { DRAFT, REVIEWED, SHORTLISTED, INTERVIEW, OFFERED, ACCEPTED, NOT_SELECTED, WITHDRAWN } =
  MY_APPLICATION_LOOKS;

/** The same as the employer reads it. */
export const APPLICANT_LOOKS: Record<ApplicationStatus, StatusLook> = {
  DRAFT,
  APPLIED: { label: 'New', tone: 'blue', icon: IconInbox },
  REVIEWED: { ...REVIEWED, tone: 'neutral' },
  SHORTLISTED: { ...SHORTLISTED, label: 'Shortlist' },
  INTERVIEW,
  OFFERED: { ...OFFERED, label: 'Offer sent' },
  ACCEPTED,
  NOT_SELECTED,
  WITHDRAWN: { ...WITHDRAWN, label: 'Withdrew' },
};

/** What happened, as a line of the student's timeline. */
export const MY_STEP_WORDS: Record<ApplicationStatus, string> = {
  DRAFT: 'You started a draft',
  APPLIED: 'You applied',
  REVIEWED: 'The employer read it',
  SHORTLISTED: 'You are in the closer choice',
  INTERVIEW: 'The employer asks for a talk',
  OFFERED: 'The employer offers you a position',
  ACCEPTED: 'You accepted',
  NOT_SELECTED: 'Not selected',
  WITHDRAWN: 'You withdrew',
};

/** The same as a line of the employer's. */
export const APPLICANT_STEP_WORDS: Record<ApplicationStatus, string> = {
  DRAFT: 'Started a draft',
  APPLIED: 'Applied',
  REVIEWED: 'You read it',
  SHORTLISTED: 'You shortlisted them',
  INTERVIEW: 'You asked for a talk',
  OFFERED: 'You offered a position',
  ACCEPTED: 'Accepted the offer',
  NOT_SELECTED: 'Not selected',
  WITHDRAWN: 'Withdrew',
};

export const REASON_WORDS: Record<NotSelectedReason, string> = {
  SKILLS: 'Other applicants showed more of the skills that this project needs.',
  AVAILABILITY: 'Your time did not match the dates of the project.',
  CHOSEN_OTHER: 'The employer chose somebody else; your application was good.',
  INCOMPLETE: 'Your application left something open.',
  NOT_ELIGIBLE: 'The project is for another group of students.',
  PROJECT_FILLED: 'All positions were taken by others first.',
  PROJECT_CLOSED: 'The employer closed the project.',
};
