import type { Earning, PayoutStatus } from '@/shared/api/types';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCash,
  IconClock,
  IconHourglass,
  IconSend,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** Where a student's pay stands, as the student reads it. */
export const PAYOUT_LOOKS: Record<PayoutStatus, StatusLook> = {
  OWED: { label: 'On its way', tone: 'blue', icon: IconClock },
  BLOCKED: { label: 'On hold', tone: 'amber', icon: IconHourglass },
  TRANSFER_REQUESTED: { label: 'On its way', tone: 'blue', icon: IconSend },
  TRANSFERRED: { label: 'Paid to you', tone: 'green', icon: IconCash },
  BANK_PENDING: { label: 'On its way to your bank', tone: 'green', icon: IconCash, variant: 'outline' },
  PAID: { label: 'In your bank', tone: 'green', icon: IconCash },
  BANK_FAILED: { label: 'Your bank sent it back', tone: 'red', icon: IconAlertTriangle },
  REFUSED: { label: 'Needs attention', tone: 'red', icon: IconAlertTriangle },
  UNKNOWN: { label: 'On its way', tone: 'blue', icon: IconClock },
  REVERSED: { label: 'Taken back', tone: 'neutral', icon: IconArrowBackUp },
};

const BLOCKED: Record<string, string> = {
  ONBOARDING: 'Finish your payout setup above; the money is sent at once then.',
  ACCOUNT_CLOSED: 'Your account at Stripe is closed. See above what comes next; the money waits for you.',
  DISPUTE: 'A bank has asked for the money back and has not decided yet. You need not do anything.',
  FRAUD_WARNING: 'A bank has a question about the payment. We look into it; you need not do anything.',
  TAX: 'Add your tax number above; the money is sent at once then.',
  RISK: 'We have a question to settle before it is sent; it is kept for you. Write to us to know more.',
};

/** What keeps pay from a student, and who does something about it; nothing while all goes its way. */
export function payoutWords({
  status,
  blockedReason,
}: Pick<Earning, 'status' | 'blockedReason'>): string | undefined {
  switch (status) {
    case 'BLOCKED':
      return BLOCKED[blockedReason ?? ''] ?? 'The transfer is tried again by itself.';
    case 'BANK_FAILED':
      return 'It waits for you at Stripe. Correct your bank details there, and it is sent again.';
    case 'REFUSED':
      return 'Stripe refused the transfer. We look into it; you need not do anything.';
    default:
      return undefined;
  }
}

const ARRIVED: ReadonlySet<PayoutStatus> = new Set(['TRANSFERRED', 'BANK_PENDING', 'PAID', 'BANK_FAILED']);

/** Whether the money has left the platform for the student. */
export function hasArrived(status: PayoutStatus): boolean {
  return ARRIVED.has(status);
}
