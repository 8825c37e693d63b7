import { Card } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { WalletForm } from '@/features/sponsorships/WalletForm';
import { emptyWallet } from '@/features/sponsorships/walletForm';
import { useOpenWallet } from '@/features/sponsorships/walletQueries';
import { universityQuery } from '@/features/universities/queries';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { University } from '@/shared/api/types';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/u/$organisation/wallets/new');

/** Opens a wallet: its name and whom it pays for. Money is added afterwards. */
export function NewWalletPage() {
  const { organisation } = route.useParams();
  const university = useQuery(universityQuery(organisation));
  return (
    <Page width="reading">
      <PageHeader
        above={
          <TextLink to="/u/$organisation/wallets" params={{ organisation }}>
            Sponsor wallets
          </TextLink>
        }
        title="New wallet"
        facts="Say whom it pays for. You add money next."
      />
      <Loaded query={university}>
        {({ place }) => <Opening organisation={organisation} place={place} />}
      </Loaded>
    </Page>
  );
}

function Opening({ organisation, place }: { organisation: string; place: University['place'] }) {
  const open = useOpenWallet(organisation);
  const { key, renew } = useIdempotencyKey();
  const navigate = route.useNavigate();
  return (
    <Card>
      <WalletForm
        initial={emptyWallet(place)}
        submitLabel="Open the wallet"
        onChange={renew}
        onSubmit={async (wallet) => {
          const { id } = await open.mutateAsync({ wallet, key: key() });
          await navigate({ to: '/u/$organisation/wallets/$wallet', params: { organisation, wallet: id } });
        }}
      />
    </Card>
  );
}
