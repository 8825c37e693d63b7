import type { EngagementView } from '@/shared/api/types';
import { FundWork } from './FundWork';
import { KickOff } from './KickOff';
import { ReviewWork } from './ReviewWork';
import { SignAgreement } from './SignAgreement';
import { SponsorOffers } from './SponsorOffers';
import { SubmitWork } from './SubmitWork';

/** What the reader can do to move the work on; nothing when it is the other side's turn. */
export function WorkTurn({ engagement, signer }: { engagement: EngagementView; signer: string }) {
  const may = (action: string) => engagement.allowedActions.includes(action);
  if (may('SIGN')) return <SignAgreement engagement={engagement} signer={signer} />;
  if (may('FUND') && engagement.payment) {
    return (
      <>
        <SponsorOffers engagement={engagement.id} />
        <FundWork engagement={engagement} payment={engagement.payment} />
      </>
    );
  }
  if (may('KICK_OFF')) return <KickOff engagement={engagement} />;
  if (may('SUBMIT')) return <SubmitWork engagement={engagement} />;
  if (may('APPROVE')) return <ReviewWork engagement={engagement} />;
  return null;
}
