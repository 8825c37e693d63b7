import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useAskToRefundHeld } from './manualMoveQueries';

interface Props {
  payment: string;
  held: Money;
  onClose: () => void;
}

/** An operator asks to give back what is held after the work is over; another one has to agree. */
export function FinanceHeldRefund({ payment, held, onClose }: Props) {
  const ask = useAskToRefundHeld(payment);
  const { key, renew } = useIdempotencyKey();
  const form = useForm<{ amount: number | string; reason: string }>({
    mode: 'uncontrolled',
    initialValues: { amount: held.minor / 100, reason: '' },
    validate: {
      amount: (amount) => {
        const minor = minorOf(amount);
        if (!(minor > 0)) return 'Give an amount above zero';
        return minor > held.minor ? `At most ${formatMoney(held, 'always')} is held` : null;
      },
      reason: (reason) => (reason.trim().length >= 5 ? null : 'Tell the reason'),
    },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="Refund what is held?">
      <Form
        form={form}
        onSubmit={async ({ amount, reason }) => {
          await ask.mutateAsync({
            amount: { minor: minorOf(amount), currency: held.currency },
            reason: reason.trim(),
            key: key(),
          });
          showDone('Another operator has to agree now.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          {formatMoney(held, 'always')} is held. Once the work is over and nobody is owed it, it goes back the
          way it was paid. What a bank asks about waits until the bank has decided.
        </Text>
        <DollarInput
          label="Amount"
          description="US dollars"
          key={form.key('amount')}
          {...form.getInputProps('amount')}
        />
        <Textarea
          label="Reason"
          description="The other operator reads it; kept with your name"
          maxLength={250}
          autosize
          minRows={2}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            Ask to refund it
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}

function minorOf(amount: number | string) {
  return Math.round(Number(amount) * 100);
}
