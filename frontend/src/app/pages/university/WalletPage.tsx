import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { SponsoredProjects } from '@/features/sponsorships/SponsoredProjects';
import { TopUpList } from '@/features/sponsorships/TopUpList';
import { TopUpReturn } from '@/features/sponsorships/TopUpReturn';
import { WalletActions } from '@/features/sponsorships/WalletActions';
import { WalletMoney } from '@/features/sponsorships/WalletMoney';
import { WalletRule } from '@/features/sponsorships/WalletRule';
import { WALLET_LOOKS } from '@/features/sponsorships/walletLooks';
import { walletQuery } from '@/features/sponsorships/walletQueries';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';

const route = getRouteApi('/u/$organisation/wallets/$wallet');

/** One wallet: what is in it, whom it pays for, and what its money did. */
export function WalletPage() {
  const { organisation, wallet } = route.useParams();
  const { checkout } = route.useSearch();
  const found = useQuery(walletQuery(organisation, wallet));
  return (
    <Page>
      <Loaded query={found} skeleton={<SkeletonLines count={3} height={160} />}>
        {(view) => (
          <>
            <PageHeader
              above={
                <TextLink to="/u/$organisation/wallets" params={{ organisation }}>
                  Sponsor wallets
                </TextLink>
              }
              title={view.terms.name}
              facts={<StatusBadge look={WALLET_LOOKS[view.state]} />}
              actions={<WalletActions organisation={organisation} wallet={view} />}
            />
            {checkout === 'returned' && view.topUps[0] && (
              <TopUpReturn organisation={organisation} payment={view.topUps[0].payment} />
            )}
            <Stack gap="xl">
              <WalletMoney wallet={view} />
              <SponsoredProjects organisation={organisation} wallet={wallet} />
              <WalletRule terms={view.terms} />
              <TopUpList topUps={view.topUps} />
            </Stack>
          </>
        )}
      </Loaded>
    </Page>
  );
}
