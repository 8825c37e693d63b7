import { Alert, Card, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Money, WalletView } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { formatCount, plural } from '@/shared/format/words';
import { IconAlertTriangle } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';

/** What a wallet's money did: how much is spent, promised and left, and what came of it. */
export function WalletMoney({ wallet }: { wallet: WalletView }) {
  const { balance, committed, spent, returned, toppedUp, givenBack, onHold } = wallet.money;
  return (
    <Stack gap="lg">
      {onHold && (
        <Alert
          color="amber"
          icon={<IconAlertTriangle size={20} aria-hidden />}
          title="A bank is looking into a payment"
        >
          <Text c="var(--mantine-color-text)">
            The wallet pays for nothing new until the bank has decided. Projects that it paid for go on.
          </Text>
        </Alert>
      )}
      <Card component="section" aria-label="What the money did">
        <Title order={2} mb="sm">
          What the money did
        </Title>
        <Meter spent={spent} committed={committed} balance={balance} />
        <Text size="sm" c="var(--text-2)" mt="sm">
          {formatMoney(toppedUp)} added, {formatMoney(returned)} returned by cancelled projects,{' '}
          {formatMoney(givenBack)} given back.
        </Text>
      </Card>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        <KpiTile
          label="Projects"
          value={formatCount(wallet.projects)}
          note={`of ${plural(wallet.employers, 'employer')}`}
        />
        <KpiTile label="Completed" value={formatCount(wallet.completed)} />
        <KpiTile label="Students paid" value={formatCount(wallet.studentsPaid)} />
        <KpiTile
          label="Hired"
          value={wallet.hired === null || wallet.hired === undefined ? 'A few' : formatCount(wallet.hired)}
          definition="Students who took a role at the employer of their project. Few are not counted out, so that nobody is recognized."
        />
      </SimpleGrid>
    </Stack>
  );
}

function Meter({ spent, committed, balance }: { spent: Money; committed: Money; balance: Money }) {
  const parts = [
    { label: 'Paid to students', money: spent, color: 'green' },
    { label: 'Promised to projects', money: committed, color: 'iris' },
    { label: 'Left', money: balance, color: 'gray' },
  ];
  const whole = parts.reduce((sum, { money }) => sum + money.minor, 0);
  return (
    <Stack gap="sm">
      <Progress.Root size={20} aria-hidden>
        {parts.map(({ label, money, color }) => (
          <Progress.Section
            key={label}
            value={whole === 0 ? 0 : (100 * money.minor) / whole}
            color={color}
            withAria={false}
          />
        ))}
      </Progress.Root>
      <Group gap="lg" component="dl" m={0}>
        {parts.map(({ label, money }) => (
          <div key={label}>
            <Text component="dt" size="sm" c="var(--text-2)">
              {label}
            </Text>
            <Text component="dd" m={0} fw={600} className="numbers">
              {formatMoney(money, 'always')}
            </Text>
          </div>
        ))}
      </Group>
    </Stack>
  );
}
