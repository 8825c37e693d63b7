import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { WalletTable } from '@/features/sponsorships/WalletTable';
import { walletsQuery } from '@/features/sponsorships/walletQueries';
import { useHasRole } from '@/shared/api/roles';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconWallet } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/u/$organisation/wallets');

/** From which money a university pays the first projects of local employers. */
export function WalletsPage() {
  const { organisation } = route.useParams();
  const careerServices = useHasRole(organisation, 'CAREER_SERVICES');
  return (
    <Page>
      <PageHeader
        title="Sponsor wallets"
        facts="Pay the first projects of local employers, and see what your money did"
        actions={careerServices && <OpenOne organisation={organisation} />}
      />
      {careerServices ? (
        <Wallets organisation={organisation} />
      ) : (
        <NotForYou title="Career services keep the wallets">
          Ask a colleague of career services to give you the role.
        </NotForYou>
      )}
    </Page>
  );
}

function Wallets({ organisation }: { organisation: string }) {
  const wallets = useQuery(walletsQuery(organisation));
  return (
    <Loaded query={wallets}>
      {(rows) => (
        <WalletTable
          organisation={organisation}
          rows={rows}
          empty={
            <EmptyState icon={IconWallet} title="No wallets yet">
              Open a wallet, say whom it pays for, and add money. Local employers then choose you as the
              sponsor of a project.
            </EmptyState>
          }
        />
      )}
    </Loaded>
  );
}

function OpenOne({ organisation }: { organisation: string }) {
  return (
    <ButtonLink to="/u/$organisation/wallets/new" params={{ organisation }}>
      New wallet
    </ButtonLink>
  );
}
