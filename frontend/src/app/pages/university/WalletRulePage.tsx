import { Card } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { WalletForm } from '@/features/sponsorships/WalletForm';
import { valuesOf } from '@/features/sponsorships/walletForm';
import { useChangeWallet, walletQuery } from '@/features/sponsorships/walletQueries';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { showDone } from '@/shared/ui/undoToast';

const route = getRouteApi('/u/$organisation/wallets/$wallet/rule');

/** Changes a wallet's name and whom it pays for; what it paid before stays as it is. */
export function WalletRulePage() {
  const { organisation, wallet } = route.useParams();
  const found = useQuery({ ...walletQuery(organisation, wallet), refetchOnWindowFocus: false });
  const change = useChangeWallet(organisation, wallet);
  const navigate = route.useNavigate();
  return (
    <Page width="reading">
      <PageHeader
        above={
          <TextLink to="/u/$organisation/wallets/$wallet" params={{ organisation, wallet }}>
            Back to the wallet
          </TextLink>
        }
        title="Whom it pays for"
        facts="What it paid for before stays as it is."
      />
      <Loaded query={found}>
        {({ terms }) => (
          <Card>
            <WalletForm
              initial={valuesOf(terms)}
              submitLabel="Save the rule"
              onSubmit={async (input) => {
                await change.mutateAsync(input);
                showDone('The rule is saved.');
                await navigate({ to: '/u/$organisation/wallets/$wallet', params: { organisation, wallet } });
              }}
            />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
