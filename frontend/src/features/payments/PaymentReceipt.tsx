import { Button, Card, Divider, Group, Stack, Text, Title } from '@mantine/core';
import type { PaymentView } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { IconPrinter } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { PAYMENT_LOOKS, SHARE_LOOKS } from './paymentLooks';

/** One payment as a receipt that prints well: what was paid, where it is, who got it. */
export function PaymentReceipt({ payment, payer }: { payment: PaymentView; payer: string }) {
  const {
    amount,
    platformFee,
    net,
    held,
    released,
    refunded,
    receiptNumber,
    sponsor,
    heldAt,
    status,
    payouts,
  } = payment;
  const open = status === 'REQUESTED' || status === 'CHECKOUT_OPEN' || status === 'FAILED';
  return (
    <Card component="section" aria-label="Receipt">
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <div>
          <Title order={2}>
            {receiptNumber ? `Receipt ${receiptNumber}` : sponsor ? 'Paid by a sponsor' : 'Not paid yet'}
          </Title>
          <Text c="var(--text-2)">{payer}</Text>
        </div>
        <StatusBadge look={PAYMENT_LOOKS[status]} />
      </Group>
      <FactList
        facts={[
          { name: 'For', value: payment.description },
          ...(sponsor ? [{ name: 'Paid by', value: sponsor }] : []),
          ...(heldAt ? [{ name: 'Paid on', value: <When at={heldAt} /> }] : []),
          { name: 'Fee', value: <MoneyText money={amount} cents="always" fw={600} /> },
          { name: 'Of it, to the student', value: <MoneyText money={net} cents="always" /> },
          { name: 'Of it, platform fee', value: <MoneyText money={platformFee} cents="always" /> },
        ]}
      />
      <Divider my="md" />
      <FactList
        facts={[
          { name: 'Held now', value: <MoneyText money={held} cents="always" /> },
          { name: 'Released', value: <MoneyText money={released} cents="always" /> },
          {
            name: sponsor ? 'Returned to the sponsor' : 'Refunded to you',
            value: <MoneyText money={refunded} cents="always" />,
          },
        ]}
      />
      {payouts.length > 0 && (
        <Stack gap="xs" mt="md">
          {payouts.map((payout) => (
            <Group key={payout.id} justify="space-between" gap="sm">
              <Text>
                <MoneyText money={payout.net} cents="always" fw={600} /> to the student
              </Text>
              <StatusBadge look={SHARE_LOOKS[payout.status]} />
            </Group>
          ))}
        </Stack>
      )}
      <Group gap="xs" mt="lg" className="no-print">
        <ButtonLink to="/work/$id" params={{ id: payment.reference }} variant={open ? 'filled' : 'default'}>
          {open ? 'Pay in the workspace' : 'Open the workspace'}
        </ButtonLink>
        {receiptNumber && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            Print
          </Button>
        )}
      </Group>
    </Card>
  );
}
