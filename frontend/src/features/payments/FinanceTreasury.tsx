import { Alert, Card, SimpleGrid, Stack, Title } from '@mantine/core';
import type { Treasury } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { FactList } from '@/shared/ui/FactList';
import { IconAlertTriangle, IconCircleCheck } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { MoneyText } from '@/shared/ui/MoneyText';

/** What the platform has at Stripe, whose it is, and whether it covers what is held and owed. */
export function FinanceTreasury({ treasury }: { treasury: Treasury }) {
  const { balance, ledger, held, wallets, owed, onTheWay, disputed, floor, target, available, waiting } =
    treasury;
  return (
    <Stack gap="lg">
      <Coverage treasury={treasury} />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        <KpiTile
          label="At Stripe"
          value={formatMoney(balance, 'always')}
          note={`Our ledger says ${formatMoney(ledger, 'always')}`}
        />
        <KpiTile
          label="Floor"
          value={formatMoney(floor, 'always')}
          definition="What is held less the platform's own share of it, what is in sponsors’ wallets, what is owed, and what is on its way. Below it nothing may leave but what is paid from its own charge."
        />
        <KpiTile
          label="Target"
          value={formatMoney(target, 'always')}
          definition="All that is held, in sponsors’ wallets, owed and on its way, what is in dispute, and 2 % of sixty days’ volume."
        />
        <KpiTile
          label="Free for a payout"
          value={formatMoney(available, 'always')}
          definition="The balance above the target, less payouts that are on their way."
        />
      </SimpleGrid>
      <Card component="section" aria-label="Whose it is">
        <Title order={2} mb="sm">
          Whose it is
        </Title>
        <FactList
          facts={[
            { name: 'Held for employers and students', value: <MoneyText money={held} cents="always" /> },
            { name: 'In sponsors’ wallets', value: <MoneyText money={wallets} cents="always" /> },
            { name: 'Owed to students and employers', value: <MoneyText money={owed} cents="always" /> },
            {
              name: 'Pay from sponsors’ wallets that waits for a top-up',
              value: <MoneyText money={waiting} cents="always" />,
            },
            { name: 'On its way', value: <MoneyText money={onTheWay} cents="always" /> },
            { name: 'Held back by payers’ banks', value: <MoneyText money={disputed} cents="always" /> },
          ]}
        />
      </Card>
    </Stack>
  );
}

function Coverage({ treasury: { balance, floor, target } }: { treasury: Treasury }) {
  if (balance.minor < floor.minor) {
    return (
      <Alert
        color="red"
        role="alert"
        icon={<IconAlertTriangle size={20} aria-hidden />}
        title="The balance does not cover what is held and owed"
      >
        Top up {formatMoney({ ...floor, minor: floor.minor - balance.minor }, 'always')} at Stripe before
        anything else. Transfers that are paid from their own charge go on; pay from sponsors’ wallets waits.
      </Alert>
    );
  }
  if (balance.minor < target.minor) {
    return (
      <Alert
        color="amber"
        icon={<IconAlertTriangle size={20} aria-hidden />}
        title="Covered, with less than the reserve"
      >
        All that is held and owed is there. Nothing can be paid out until the reserve of{' '}
        {formatMoney({ ...target, minor: target.minor - balance.minor }, 'always')} has come in.
      </Alert>
    );
  }
  return (
    <Alert color="green" icon={<IconCircleCheck size={20} aria-hidden />} title="Covered with reserve">
      The balance at Stripe is above the target.
    </Alert>
  );
}
