import type { Difference, PayeeYear, PlatformPayout, Reversal, StripeOperation } from '@/shared/api/types';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHourglass,
  IconUser,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

export const DIFFERENCE_LOOKS: Record<Difference['state'], StatusLook> = {
  OPEN: { label: 'Nobody has it', tone: 'amber', icon: IconAlertTriangle },
  ASSIGNED: { label: 'Taken', tone: 'blue', icon: IconUser },
  RESOLVED: { label: 'Resolved', tone: 'green', icon: IconCircleCheck },
};

export const REVERSAL_LOOKS: Record<Reversal['status'], StatusLook> = {
  ASKED: { label: 'Waits for a second operator', tone: 'amber', icon: IconHourglass },
  REQUESTED: { label: 'Asked of Stripe', tone: 'blue', icon: IconClock },
  DONE: { label: 'Taken back', tone: 'neutral', icon: IconArrowBackUp },
  REFUSED: { label: 'Stripe refused', tone: 'red', icon: IconBan },
  DECLINED: { label: 'Declined', tone: 'neutral', icon: IconBan },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', icon: IconBan },
};

export const MESSAGE_GIVEN_UP: StatusLook = { label: 'Given up', tone: 'red', icon: IconAlertTriangle };

export const CLOSED_ACCOUNT: StatusLook = { label: 'Closed at Stripe', tone: 'red', icon: IconBan };

export const FRAUD_WARNING: StatusLook = {
  label: 'Warned of fraud',
  tone: 'amber',
  icon: IconAlertTriangle,
};

export const REFUSED_PAYOUT: StatusLook = { label: 'Stripe refused', tone: 'red', icon: IconBan };

export function payHoldLook(lifted: boolean): StatusLook {
  return lifted
    ? { label: 'Lifted', tone: 'neutral', icon: IconCircleCheck }
    : { label: 'On hold', tone: 'amber', icon: IconHourglass };
}

/** A refund that came back is owed; one that Stripe refused is held again. */
export function failedRefundLook(owed: boolean): StatusLook {
  return owed
    ? { label: 'Sent back by the bank: owed', tone: 'red', icon: IconAlertTriangle }
    : { label: 'Refused: held again', tone: 'amber', icon: IconBan };
}

export const PLATFORM_PAYOUT_LOOKS: Record<PlatformPayout['status'], StatusLook> = {
  REQUESTED: { label: 'Asked of Stripe', tone: 'blue', icon: IconClock },
  SENT: { label: 'Sent', tone: 'green', icon: IconCircleCheck },
  FAILED: { label: 'The bank sent it back', tone: 'red', icon: IconArrowBackUp },
  REFUSED: { label: 'Stripe refused', tone: 'red', icon: IconBan },
};

export const STANDING_LOOKS: Record<PayeeYear['standing'], StatusLook> = {
  BELOW: { label: 'Below', tone: 'neutral', icon: IconCircleCheck, variant: 'outline' },
  NEAR: { label: 'Near', tone: 'amber', icon: IconAlertTriangle },
  REACHED: { label: 'To be reported', tone: 'blue', icon: IconCircleCheck },
};

/** Whether Stripe has the tax number of a payee, and how bad it is when it has none. */
export function taxNumberLook({
  taxNumberGiven,
  standing,
}: Pick<PayeeYear, 'taxNumberGiven' | 'standing'>): StatusLook {
  if (taxNumberGiven) return { label: 'Given', tone: 'green', icon: IconCircleCheck, variant: 'outline' };
  switch (standing) {
    case 'BELOW':
      return { label: 'Not needed yet', tone: 'neutral', icon: IconClock, variant: 'outline' };
    case 'NEAR':
      return { label: 'Asked for', tone: 'amber', icon: IconHourglass };
    case 'REACHED':
      return { label: 'Missing', tone: 'red', icon: IconAlertTriangle };
  }
}

/** The comparison that found a difference, in words. */
export const RULES: Record<string, string> = {
  R1: 'Movement at Stripe and its posting',
  R2: 'Balance at Stripe',
  R3: 'Money of a payment',
  R4: 'Money of a student at Stripe',
  R5: 'On its way for more than a day',
  R6: 'Coverage',
  R8: 'Made outside of Foothold',
  R9: 'Ledger adds up',
  R10: 'Owed for half a year',
  R11: 'Changed after it was sealed',
  R12: 'Asked back after it was spent',
};

/** What an operator does about a write that nobody knows the end of. */
export function adviceOf({ state, dueAt }: StripeOperation): string {
  if (state === 'MANUAL') {
    return 'It is not tried again by itself. Decide: what Stripe shows is taken over, and what it does not show may be tried anew.';
  }
  return dueAt
    ? 'It is looked up and sent again with the same key by itself. Nothing to do unless you know more.'
    : 'Decide by what Stripe shows.';
}
