import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { useMe } from '@/shared/api/session';
import type { ManualMove } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { FinanceManualMoveEnd } from './FinanceManualMoveEnd';
import { MOVE_LOOKS, wordsOf } from './manualMoveLooks';
import { useAgreeToMove } from './manualMoveQueries';
import { MEANINGS } from './movementLooks';

/** What one operator wants to move by hand; another one agrees or declines. */
export function FinanceManualMoveCard({ move }: { move: ManualMove }) {
  const { id, about, reason, status, askedBy } = move;
  const myId = useMe()?.id;
  const mine = askedBy === myId;
  const agree = useAgreeToMove(id);
  const { key, renew } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState(false);
  const { what, question, happens, verb, done } = wordsOf(move);
  return (
    <Card component="article" aria-label={`${what}: ${about}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={2}>{what}</Title>
            <Text c="var(--text-2)" style={{ overflowWrap: 'anywhere' }}>
              {about}
            </Text>
          </div>
          <StatusBadge look={MOVE_LOOKS[status]} />
        </Group>
        <Text maw="72ch" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
        <FactList facts={factsOf(move, myId)} />
        {status === 'ASKED' &&
          (mine ? (
            <>
              <Text c="var(--text-2)">Another operator has to agree before anything moves.</Text>
              <Group>
                <Button variant="default" onClick={() => setEnding(true)}>
                  Withdraw
                </Button>
              </Group>
            </>
          ) : (
            <Group>
              <Button onClick={() => setAsking(true)}>Agree</Button>
              <Button variant="default" onClick={() => setEnding(true)}>
                Decline
              </Button>
            </Group>
          ))}
      </Stack>
      {ending && <FinanceManualMoveEnd move={move} mine={mine} onClose={() => setEnding(false)} />}
      <ConfirmDialog
        opened={asking}
        onClose={() => {
          renew();
          setAsking(false);
        }}
        title={question}
        confirmLabel={verb}
        onConfirm={async () => {
          await agree.mutateAsync(key());
          showDone(done);
        }}
      >
        {happens}
      </ConfirmDialog>
    </Card>
  );
}

/** How much, who asked, and who decided what and why. */
function factsOf(move: ManualMove, me: string | undefined): { name: string; value: ReactNode }[] {
  const { kind, subject, amount, status, askedBy, askedByName, askedAt } = move;
  const { reference, meaning, owedBy, owedByName } = move;
  const { endedBy, endedByName, endedAt, endedBecause } = move;
  const { label } = MOVE_LOOKS[status];
  return [
    ...(amount
      ? [
          {
            name: kind === 'MOVEMENT_EXPLAINED' ? 'Our balance changed by' : 'Amount',
            value: <MoneyText money={amount} cents="always" fw={600} />,
          },
        ]
      : []),
    ...(meaning ? [{ name: 'What it was', value: MEANINGS[meaning].label }] : []),
    ...(owedBy && kind === 'MOVEMENT_EXPLAINED'
      ? [{ name: 'Owed by', value: owedByName || 'Closed account' }]
      : []),
    ...(kind === 'RECEIVABLE_SETTLED' && reference
      ? [{ name: 'Ledger account', value: <AccountLink account={reference} /> }]
      : []),
    { name: 'Asked by', value: nameOf(askedBy, askedByName, me) },
    { name: 'Asked', value: <When at={askedAt} show="both" /> },
    ...(kind === 'WARNED_REFUND' || kind === 'HELD_REFUND'
      ? [{ name: 'Payment', value: <PaymentLink payment={subject} /> }]
      : []),
    ...(endedBy ? [{ name: `${label} by`, value: nameOf(endedBy, endedByName, me) }] : []),
    ...(endedAt ? [{ name: label, value: <When at={endedAt} show="both" /> }] : []),
    ...(endedBecause ? [{ name: 'Why', value: endedBecause }] : []),
  ];
}

function PaymentLink({ payment }: { payment: string }) {
  return (
    <TextLink to="/ops/payments/$payment" params={{ payment }} inherit>
      Open
    </TextLink>
  );
}

function AccountLink({ account }: { account: string }) {
  return (
    <TextLink to="/ops/ledger/accounts/$account" params={{ account }} inherit>
      Open
    </TextLink>
  );
}

function nameOf(operator: string, name: string | null, me: string | undefined): string {
  return operator === me ? 'You' : name || 'Closed account';
}
