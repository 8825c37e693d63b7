import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { FailedRefund } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { FinanceMoveWaits } from './FinanceMoveWaits';
import { FinanceRefundPaid } from './FinanceRefundPaid';
import { failedRefundLook } from './financeLooks';

/** A refund that did not arrive; one that a bank sent back is paid another way. */
export function FinanceFailedRefundCard({ refund }: { refund: FailedRefund }) {
  const { id, payment, amount, reason, failure, owed, since } = refund;
  const [paying, setPaying] = useState(false);
  return (
    <Card component="article" aria-label={`${formatMoney(amount, 'always')}: ${reason}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3}>{formatMoney(amount, 'always')}</Title>
          <StatusBadge look={failedRefundLook(owed)} />
        </Group>
        <Text maw="72ch">
          {owed
            ? 'The money is on our balance again, and whoever paid was told to write to us. Pay it from our bank, then note it here; another operator has to agree.'
            : 'Nothing was sent, and the money is held again. Find out what Stripe’s word means before the refund is asked for once more.'}
        </Text>
        <FactList
          facts={[
            { name: 'Refunded because', value: reason },
            { name: 'Stripe’s word', value: failure ?? 'None' },
            { name: owed ? 'Came back' : 'Asked for', value: <When at={since} show="both" /> },
            {
              name: 'Payment',
              value: (
                <TextLink to="/ops/payments/$payment" params={{ payment }} inherit>
                  Open
                </TextLink>
              ),
            },
          ]}
        />
        {owed && (
          <Group>
            <FinanceMoveWaits kind="REFUND_PAID_ANOTHER_WAY" subject={id}>
              <Button onClick={() => setPaying(true)}>Paid another way</Button>
            </FinanceMoveWaits>
          </Group>
        )}
      </Stack>
      {paying && <FinanceRefundPaid refund={refund} onClose={() => setPaying(false)} />}
    </Card>
  );
}
