import type { BallWith, EngagementStatus, EngagementView, Money } from '@/shared/api/types';
import {
  IconBan,
  IconCheck,
  IconLock,
  IconMessageDots,
  IconProgress,
  IconRocket,
  IconSignature,
  IconUpload,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

export const WORK_LOOKS: Record<EngagementStatus, StatusLook> = {
  AWAITING_SIGNATURES: { label: 'To be signed', tone: 'neutral', icon: IconSignature },
  AWAITING_FUNDS: { label: 'Waits for the money', tone: 'amber', icon: IconLock },
  AWAITING_KICKOFF: { label: 'Money held, ready to start', tone: 'blue', icon: IconRocket },
  IN_PROGRESS: { label: 'In progress', tone: 'blue', icon: IconProgress },
  SUBMITTED: { label: 'In review', tone: 'iris', icon: IconUpload },
  CHANGES_REQUESTED: { label: 'Changes requested', tone: 'amber', icon: IconMessageDots },
  COMPLETED: { label: 'Approved', tone: 'green', icon: IconCheck },
  CANCELLED: { label: 'Cancelled', tone: 'neutral', icon: IconBan, variant: 'outline' },
};

/** The way of every engagement; work and money are one line. */
export const WORK_STEPS = [
  { key: 'AWAITING_SIGNATURES', label: 'Sign' },
  { key: 'AWAITING_FUNDS', label: 'Money held' },
  { key: 'AWAITING_KICKOFF', label: 'Kickoff' },
  { key: 'IN_PROGRESS', label: 'Work' },
  { key: 'SUBMITTED', label: 'Review' },
  { key: 'PAID', label: 'Paid' },
] as const;

/** The step that is under way; undefined when all are done. */
export function currentStep({ status, paidAt }: EngagementView): string | undefined {
  if (status === 'CHANGES_REQUESTED') return 'IN_PROGRESS';
  if (status === 'COMPLETED') return paidAt === null ? 'PAID' : undefined;
  return status;
}

/** What no milestone has released of the fee. */
export function openFee({ fee, milestones }: EngagementView): Money {
  const released = milestones.reduce((sum, { amount }) => sum + amount.minor, 0);
  return { ...fee, minor: fee.minor - released };
}

export type Side = 'STUDENT' | 'EMPLOYER';

/** Whether the next step is up to the side that reads. */
export function isMine(ballWith: BallWith, side: Side): boolean {
  return ballWith === side || (ballWith === 'SUPERVISOR' && side === 'EMPLOYER');
}
