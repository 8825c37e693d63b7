import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ClosedAccount } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { FinanceCode } from './FinanceCode';
import { FinanceMoveWaits } from './FinanceMoveWaits';
import { FinanceNewAccount } from './FinanceNewAccount';
import { CLOSED_ACCOUNT } from './financeLooks';

/** A student whose account at Stripe is closed, and the way to a new one. */
export function FinanceClosedAccountCard({ closed }: { closed: ClosedAccount }) {
  const { student, studentName, stripeAccount, closedSince, waiting } = closed;
  const [asking, setAsking] = useState(false);
  const name = studentName || 'The student';
  return (
    <Card component="article" aria-label={`Closed account of ${name}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3}>{name}</Title>
          <StatusBadge look={CLOSED_ACCOUNT} />
        </Group>
        <Text maw="72ch">
          Nothing can be sent to this account any more. Talk to the student, check who they are, then allow a
          new account.
        </Text>
        <FactList
          facts={[
            { name: 'Pay that waits', value: <MoneyText money={waiting} cents="always" fw={600} /> },
            { name: 'Account at Stripe', value: <FinanceCode>{stripeAccount}</FinanceCode> },
            { name: 'Closed', value: <When at={closedSince} show="both" /> },
          ]}
        />
        <Group>
          <FinanceMoveWaits kind="ACCOUNT_REPLACEMENT" subject={student}>
            <Button onClick={() => setAsking(true)}>Allow a new account</Button>
          </FinanceMoveWaits>
        </Group>
      </Stack>
      {asking && <FinanceNewAccount closed={closed} onClose={() => setAsking(false)} />}
    </Card>
  );
}
