import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMe } from '@/shared/api/session';
import type { PayHold } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { FinancePayHoldLift } from './FinancePayHoldLift';
import { payHoldLook } from './financeLooks';

/** A student whose pay is or was on hold: why, since when, and how much waits. */
export function FinancePayHoldCard({ hold }: { hold: PayHold }) {
  const { studentName, reason, liftedAt } = hold;
  const me = useMe()?.id;
  const [lifting, setLifting] = useState(false);
  const name = studentName || 'Closed account';
  return (
    <Card component="article" aria-label={`Pay of ${name}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3}>{name}</Title>
          <StatusBadge look={payHoldLook(liftedAt !== null)} />
        </Group>
        <Text maw="72ch" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
        <FactList facts={factsOf(hold, me)} />
        {liftedAt === null && (
          <Group>
            <Button variant="default" onClick={() => setLifting(true)}>
              Lift the hold
            </Button>
          </Group>
        )}
      </Stack>
      {lifting && <FinancePayHoldLift hold={hold} onClose={() => setLifting(false)} />}
    </Card>
  );
}

/** How much waits while it is on hold, who placed it, and who lifted it and why. */
function factsOf(hold: PayHold, me: string | undefined): { name: string; value: ReactNode }[] {
  const { waiting, placedBy, placedByName, placedAt } = hold;
  const { liftedBy, liftedByName, liftedAt, liftedBecause } = hold;
  return [
    ...(liftedAt === null
      ? [{ name: 'Pay that waits', value: <MoneyText money={waiting} cents="always" fw={600} /> }]
      : []),
    { name: 'Put on hold by', value: nameOf(placedBy, placedByName, me) },
    { name: 'Put on hold', value: <When at={placedAt} show="both" /> },
    ...(liftedBy ? [{ name: 'Lifted by', value: nameOf(liftedBy, liftedByName, me) }] : []),
    ...(liftedAt ? [{ name: 'Lifted', value: <When at={liftedAt} show="both" /> }] : []),
    ...(liftedBecause ? [{ name: 'How it was settled', value: liftedBecause }] : []),
  ];
}

function nameOf(operator: string, name: string | null, me: string | undefined): string {
  return operator === me ? 'You' : name || 'Closed account';
}
