import type { PayoutStatus } from '@/shared/api/types';
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
  BLOCKED: { label: 'Waits for your setup', tone: 'amber', icon: IconHourglass },
  TRANSFER_REQUESTED: { label: 'On its way', tone: 'blue', icon: IconSend },
  TRANSFERRED: { label: 'Paid to you', tone: 'green', icon: IconCash },
  BANK_PENDING: { label: 'On its way to your bank', tone: 'green', icon: IconCash, variant: 'outline' },
  PAID: { label: 'In your bank', tone: 'green', icon: IconCash },
  BANK_FAILED: { label: 'Your bank sent it back', tone: 'red', icon: IconAlertTriangle },
  REFUSED: { label: 'Needs attention', tone: 'red', icon: IconAlertTriangle },
  UNKNOWN: { label: 'On its way', tone: 'blue', icon: IconClock },
  REVERSED: { label: 'Taken back', tone: 'neutral', icon: IconArrowBackUp },
};

const ARRIVED: ReadonlySet<PayoutStatus> = new Set(['TRANSFERRED', 'BANK_PENDING', 'PAID', 'BANK_FAILED']);

/** Whether the money has left the platform for the student. */
export function hasArrived(status: PayoutStatus): boolean {
  return ARRIVED.has(status);
}
