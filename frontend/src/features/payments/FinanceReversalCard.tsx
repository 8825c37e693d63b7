import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
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
import { REVERSAL_LOOKS } from './financeLooks';
import { useAgreeToReversal } from './financeQueries';

/** Pay that one operator wants to take back; another one has to agree. */
export function FinanceReversalCard({ reversal }: { reversal: Reversal }) {
  const { id, payment, gross, net, reason, status, askedBy, askedAt, failure } = reversal;
  const mine = askedBy === useMe()?.id;
  const agree = useAgreeToReversal(id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
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
            { name: 'Asked by', value: mine ? 'You' : 'Another operator' },
            { name: 'Asked', value: <When at={askedAt} show="both" /> },
            {
              name: 'Payment',
              value: (
                <TextLink to="/ops/payments/$payment" params={{ payment }} inherit>
                  Open
                </TextLink>
              ),
            },
            ...(failure ? [{ name: 'Why not', value: failure }] : []),
          ]}
        />
        {status === 'ASKED' &&
          (mine ? (
            <Text c="var(--text-2)">Another operator has to agree before anything moves.</Text>
          ) : (
            <Group>
              <Button color="red" onClick={() => setAsking(true)}>
                Agree
              </Button>
            </Group>
          ))}
      </Stack>
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
