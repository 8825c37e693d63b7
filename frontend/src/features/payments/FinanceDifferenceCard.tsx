import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { useMe } from '@/shared/api/session';
import type { Difference } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FactList } from '@/shared/ui/FactList';
import { IconUser } from '@/shared/ui/icons';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { FinanceDifferenceResolve } from './FinanceDifferenceResolve';
import { FinanceExplainMovement } from './FinanceExplainMovement';
import { FinanceMoveWaits } from './FinanceMoveWaits';
import { DIFFERENCE_LOOKS, RULES } from './financeLooks';
import { useTakeDifference } from './financeQueries';
import { explainable } from './movementLooks';

/** One thing that does not agree: what was expected, what was found, and who looks after it. */
export function FinanceDifferenceCard({ difference }: { difference: Difference }) {
  const { id, rule, subject, detail, expected, found, state, owner, note, foundAt, seenAt, resolvedAt } =
    difference;
  const me = useMe();
  const take = useTakeDifference(id);
  const { key } = useIdempotencyKey();
  const [resolving, setResolving] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const movement = explainable(difference);
  const mine = owner !== null && owner === me?.id;
  return (
    <Card component="article" aria-label={`${rule} ${subject}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={2}>{RULES[rule] ?? rule}</Title>
            <Text size="sm" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {rule} · {subject}
            </Text>
          </div>
          <StatusBadge look={DIFFERENCE_LOOKS[state]} />
        </Group>
        <Text maw="72ch">{detail}</Text>
        <FactList
          facts={[
            ...(expected === null ? [] : [{ name: 'Expected', value: dollars(expected) }]),
            ...(found === null ? [] : [{ name: 'Found', value: dollars(found) }]),
            { name: 'First seen', value: <When at={foundAt} show="both" /> },
            { name: 'Last seen', value: <When at={seenAt} show="both" /> },
            ...(owner ? [{ name: 'Owner', value: mine ? 'You' : 'Another operator' }] : []),
            ...(resolvedAt ? [{ name: 'Resolved', value: <When at={resolvedAt} show="both" /> }] : []),
            ...(note ? [{ name: 'What it was', value: note }] : []),
          ]}
        />
        {take.isError && <ErrorState error={take.error} />}
        {state !== 'RESOLVED' && (
          <Group gap="xs">
            {!mine && (
              <Button
                variant="default"
                loading={take.isPending}
                leftSection={<IconUser size={18} aria-hidden />}
                onClick={() => take.mutate(key())}
              >
                Take it
              </Button>
            )}
            <Button variant={mine ? 'filled' : 'default'} onClick={() => setResolving(true)}>
              Resolve
            </Button>
            {movement !== null && (
              <FinanceMoveWaits kind="MOVEMENT_EXPLAINED" subject={movement}>
                <Button variant="default" onClick={() => setExplaining(true)}>
                  Say what it was
                </Button>
              </FinanceMoveWaits>
            )}
          </Group>
        )}
      </Stack>
      {explaining && movement !== null && (
        <FinanceExplainMovement movement={movement} onClose={() => setExplaining(false)} />
      )}
      {resolving && <FinanceDifferenceResolve difference={difference} onClose={() => setResolving(false)} />}
    </Card>
  );
}

function dollars(minor: number): string {
  return formatMoney({ minor, currency: 'USD' }, 'always');
}
