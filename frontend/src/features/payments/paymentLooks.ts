import type { PaymentStatus, PayoutStatus } from '@/shared/api/types';
import {
  IconAlertTriangle,
  IconBan,
  IconCash,
  IconClock,
  IconCreditCard,
  IconHourglass,
  IconLock,
  IconSend,
} from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** Where a payment stands, as the employer reads it. */
export const PAYMENT_LOOKS: Record<PaymentStatus, StatusLook> = {
  REQUESTED: { label: 'To be paid', tone: 'amber', icon: IconCreditCard },
  CHECKOUT_OPEN: { label: 'Payment begun', tone: 'amber', icon: IconCreditCard },
  PROCESSING: { label: 'Being processed', tone: 'blue', icon: IconClock },
  HELD: { label: 'Held', tone: 'blue', icon: IconLock },
  CLOSED: { label: 'Settled', tone: 'green', icon: IconCash },
  FAILED: { label: 'Did not go through', tone: 'red', icon: IconAlertTriangle },
  CANCELLED: { label: 'Cancelled', tone: 'neutral', icon: IconBan, variant: 'outline' },
};

/** Where the student's share stands, as the employer reads it. */
export const SHARE_LOOKS: Record<PayoutStatus, StatusLook> = {
  OWED: { label: 'On its way', tone: 'blue', icon: IconClock },
  BLOCKED: { label: 'On hold', tone: 'amber', icon: IconHourglass },
  TRANSFER_REQUESTED: { label: 'On its way', tone: 'blue', icon: IconSend },
  TRANSFERRED: { label: 'Paid to the student', tone: 'green', icon: IconCash },
  BANK_PENDING: { label: 'Paid to the student', tone: 'green', icon: IconCash },
  PAID: { label: 'In the student’s bank', tone: 'green', icon: IconCash },
  BANK_FAILED: { label: 'Sent back by the bank', tone: 'amber', icon: IconAlertTriangle },
  REFUSED: { label: 'Needs attention', tone: 'red', icon: IconAlertTriangle },
  UNKNOWN: { label: 'On its way', tone: 'blue', icon: IconClock },
  REVERSED: { label: 'Taken back', tone: 'neutral', icon: IconBan },
};
