import type { DisputeRow, EvidencePart } from '@/shared/api/types';
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconFileText,
  IconMessageDots,
  IconSend,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

export const DISPUTE_LOOKS: Record<DisputeRow['status'], StatusLook> = {
  INQUIRY: { label: 'The bank asks', tone: 'amber', icon: IconMessageDots },
  OPEN: { label: 'The bank decides', tone: 'amber', icon: IconClock },
  WON: { label: 'Won', tone: 'green', icon: IconCircleCheck },
  LOST: { label: 'Lost', tone: 'red', icon: IconBan },
  DROPPED: { label: 'The bank lets it be', tone: 'green', icon: IconCircleCheck },
};

const EVIDENCE_LOOKS: Record<NonNullable<DisputeRow['evidence']>, StatusLook> = {
  ASKED: { label: 'On its way', tone: 'blue', icon: IconSend },
  SUBMITTED: { label: 'Sent', tone: 'green', icon: IconCircleCheck },
  REFUSED: { label: 'Stripe refused it', tone: 'red', icon: IconAlertTriangle },
};

const NOT_SENT: StatusLook = { label: 'Not sent', tone: 'neutral', icon: IconFileText, variant: 'outline' };

/** While the bank still reads it, evidence that was not sent waits for an operator. */
const WAITS_FOR_US: StatusLook = { label: 'Not sent', tone: 'amber', icon: IconAlertTriangle };

export function evidenceLook({ evidence, status }: DisputeRow): StatusLook {
  if (evidence) return EVIDENCE_LOOKS[evidence];
  return status === 'OPEN' || status === 'INQUIRY' ? WAITS_FOR_US : NOT_SENT;
}

export const PARTS: Record<EvidencePart, string> = {
  AGREEMENT: 'The agreement',
  WORK: 'The work',
  REVIEW: 'What the payer wrote about the work',
};
