import type { PaymentStatus } from '@/shared/api/types';
import { IconAlertTriangle, IconBan, IconCash, IconClock, IconCreditCard, IconLock } from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** Where a top-up stands, as the sponsor reads it. */
export const TOP_UP_LOOKS: Record<PaymentStatus, StatusLook> = {
  REQUESTED: { label: 'To be paid', tone: 'amber', icon: IconCreditCard },
  CHECKOUT_OPEN: { label: 'Payment begun', tone: 'amber', icon: IconCreditCard },
  PROCESSING: { label: 'Being processed', tone: 'blue', icon: IconClock },
  HELD: { label: 'With the bank', tone: 'amber', icon: IconLock },
  CLOSED: { label: 'Added', tone: 'green', icon: IconCash },
  FAILED: { label: 'Did not go through', tone: 'red', icon: IconAlertTriangle },
  CANCELLED: { label: 'Cancelled', tone: 'neutral', icon: IconBan, variant: 'outline' },
};
