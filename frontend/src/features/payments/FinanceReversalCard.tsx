import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { useMe } from '@/shared/api/session';
import type { Reversal } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { FinanceReversalEnd } from './FinanceReversalEnd';
import { REVERSAL_LOOKS } from './financeLooks';
import { useAgreeToReversal } from './financeQueries';

/** Pay that one operator wants to take back; another one agrees or declines. */
export function FinanceReversalCard({ reversal }: { reversal: Reversal }) {
  const { id, payment, gross, net, reason, status, askedBy, askedAt } = reversal;
  const myId = useMe()?.id;
  const mine = askedBy === myId;
  const agree = useAgreeToReversal(id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState(false);
  return (
    <Card component="article" aria-label={`${formatMoney(gross)}: ${reason}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={2}>{formatMoney(gross, 'always')}</Title>
          <StatusBadge look={REVERSAL_LOOKS[status]} />
        </Group>
        <Text maw="72ch" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
        <FactList
          facts={[
            { name: 'The student gives back', value: <MoneyText money={net} cents="always" /> },
            { name: 'Asked by', value: nameOf(askedBy, myId) },
            { name: 'Asked', value: <When at={askedAt} show="both" /> },
            {
              name: 'Payment',
              value: (
                <TextLink to="/ops/payments/$payment" params={{ payment }} inherit>
                  Open
                </TextLink>
              ),
            },
            ...endOf(reversal, myId),
          ]}
        />
        {status === 'ASKED' &&
          (mine ? (
            <>
              <Text c="var(--text-2)">Another operator has to agree before anything moves.</Text>
              <Group>
                <Button variant="default" onClick={() => setEnding(true)}>
                  Withdraw the request
                </Button>
              </Group>
            </>
          ) : (
            <Group>
              <Button color="red" onClick={() => setAsking(true)}>
                Agree
              </Button>
              <Button variant="default" onClick={() => setEnding(true)}>
                Decline
              </Button>
            </Group>
          ))}
      </Stack>
      {ending && <FinanceReversalEnd reversal={reversal} mine={mine} onClose={() => setEnding(false)} />}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Take ${formatMoney(net, 'always')} back from the student?`}
        confirmLabel="Take it back"
        danger
        onConfirm={async () => {
          await agree.mutateAsync(key());
          showDone('Stripe is asked to take it back.');
        }}
      >
        Stripe takes it from the student’s account. When it is here, {formatMoney(gross, 'always')} go back to
        the employer. If the student’s account is empty, nothing is refunded.
      </ConfirmDialog>
    </Card>
  );
}

function nameOf(operator: string, me: string | undefined): string {
  return operator === me ? 'You' : 'Another operator';
}

/** Who agreed, declined or withdrew it, when and why; or why Stripe refused. */
function endOf(reversal: Reversal, me: string | undefined): { name: string; value: ReactNode }[] {
  const { status, approvedBy, approvedAt, endedBy, endedBecause, failure, settledAt } = reversal;
  const facts: { name: string; value: ReactNode }[] = [];
  if (approvedBy) facts.push({ name: 'Agreed by', value: nameOf(approvedBy, me) });
  if (approvedAt) facts.push({ name: 'Agreed', value: <When at={approvedAt} show="both" /> });
  if (endedBy && status === 'DECLINED') facts.push({ name: 'Declined by', value: nameOf(endedBy, me) });
  if (settledAt)
    facts.push({ name: REVERSAL_LOOKS[status].label, value: <When at={settledAt} show="both" /> });
  const why = endedBecause ?? failure;
  if (why) facts.push({ name: endedBecause ? 'Why' : 'Why not', value: why });
  return facts;
}
