import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { RefusedPayout } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { REFUSED_PAYOUT } from './financeLooks';
import { useRetryPayout } from './financeQueries';

/** Pay that Stripe refused to transfer, and the way to ask once more. */
export function FinanceRefusedPayoutCard({ payout }: { payout: RefusedPayout }) {
  const { id, payment, payeeName, net, code, attempt, since } = payout;
  const retry = useRetryPayout(id);
  const { key, renew } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const payee = payeeName || 'The student';
  const amount = formatMoney(net, 'always');
  return (
    <Card component="article" aria-label={`${amount} for ${payee}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3}>{amount}</Title>
          <StatusBadge look={REFUSED_PAYOUT} />
        </Group>
        <Text maw="72ch">
          {payee} is still owed this. Find out what Stripe’s word means and put it right, then try again.
        </Text>
        <FactList
          facts={[
            { name: 'Student', value: payee },
            { name: 'Stripe’s word', value: code ?? 'None' },
            { name: 'Attempts', value: attempt },
            { name: 'Refused', value: <When at={since} show="both" /> },
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
        <Group>
          <Button onClick={() => setAsking(true)}>Try again</Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => {
          renew();
          setAsking(false);
        }}
        title={`Send ${amount} once more?`}
        confirmLabel="Send it"
        onConfirm={async () => {
          await retry.mutateAsync(key());
          showDone('Stripe is asked once more.');
        }}
      >
        Stripe is asked for one transfer to the student’s account. If it refuses again, the pay stands here
        again and the student is still owed it.
      </ConfirmDialog>
    </Card>
  );
}
