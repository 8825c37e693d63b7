import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { FraudWarning } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { FinanceWarningActions } from './FinanceWarningActions';
import { FRAUD_WARNING } from './financeLooks';
import { PAYMENT_LOOKS } from './paymentLooks';

/** A payment that a card network warns of, and the two ways out. */
export function FinanceWarningCard({ warning }: { warning: FraudWarning }) {
  const { payment, description, payerName, amount, held, released, status, heldAt } = warning;
  const payer = payerName || 'Closed account';
  return (
    <Card component="article" aria-label={`${formatMoney(amount, 'always')} from ${payer}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={2}>{formatMoney(amount, 'always')}</Title>
            <Text c="var(--text-2)" style={{ overflowWrap: 'anywhere' }}>
              {description}
            </Text>
          </div>
          <StatusBadge look={FRAUD_WARNING} />
        </Group>
        <Text maw="72ch">
          Nothing is paid out of this payment. Talk to the payer: clear the warning if the card is theirs, or
          refund what is held before the bank asks for it.
        </Text>
        <FactList
          facts={[
            { name: 'Payer', value: payer },
            { name: 'Held now', value: <MoneyText money={held} cents="always" /> },
            { name: 'Released', value: <MoneyText money={released} cents="always" /> },
            { name: 'Payment is', value: PAYMENT_LOOKS[status].label },
            { name: 'Paid on', value: <When at={heldAt} show="both" /> },
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
          <FinanceWarningActions payment={payment} held={held} />
        </Group>
      </Stack>
    </Card>
  );
}
