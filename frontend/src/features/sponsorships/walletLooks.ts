import type { SponsorshipStatus, WalletState } from '@/shared/api/types';
import { IconBan, IconCheck, IconCircleCheck, IconClock, IconHourglass } from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';

/** Whether a wallet pays for new projects. */
export const WALLET_LOOKS: Record<WalletState, StatusLook> = {
  ACTIVE: { label: 'Paying', tone: 'green', icon: IconCircleCheck },
  PAUSED: { label: 'Paused', tone: 'amber', icon: IconHourglass },
  ENDED: { label: 'Ended', tone: 'neutral', icon: IconBan, variant: 'outline' },
};

/** How far a sponsored project is. */
export const SPONSORED_LOOKS: Record<SponsorshipStatus, StatusLook> = {
  UNDER_WAY: { label: 'Under way', tone: 'blue', icon: IconClock },
  COMPLETED: { label: 'Completed', tone: 'green', icon: IconCheck },
  CANCELLED: { label: 'Cancelled', tone: 'neutral', icon: IconBan, variant: 'outline' },
};
