import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { useAskToPayOut } from './manualMoveQueries';

interface Props {
  available: Money;
  onAsked: (amount: Money) => void;
  onClose: () => void;
}

/** How much of the platform's own money goes to its bank, and why. */
export function FinancePayOutForm({ available, onAsked, onClose }: Props) {
  const ask = useAskToPayOut();
  const { key, renew } = useIdempotencyKey();
  const form = useForm<{ amount: number | string; reason: string }>({
    mode: 'controlled',
    initialValues: { amount: '', reason: '' },
    validate: {
      amount: (amount) => {
        const { minor } = dollarsOf(amount);
        if (!(minor > 0)) return 'Give an amount above zero';
        return minor > available.minor ? `At most ${formatMoney(available, 'always')} may leave now` : null;
      },
      reason: (reason) => (reason.trim().length >= 5 ? null : 'Tell the reason'),
    },
    onValuesChange: renew,
  });
  const chosen = dollarsOf(form.values.amount);
  return (
    <Form
      form={form}
      onSubmit={async ({ amount, reason }) => {
        const asked = dollarsOf(amount);
        await ask.mutateAsync({ amount: asked, reason: reason.trim(), key: key() });
        onAsked(asked);
      }}
    >
      <Text c="var(--text-2)">
        {formatMoney(available, 'always')} belong to the platform and are not needed as reserve. Another
        operator has to agree; what leaves then cannot be called back.
      </Text>
      <DollarInput label="Amount" description="US dollars" data-autofocus {...form.getInputProps('amount')} />
      <Textarea
        label="Reason"
        description="The other operator reads it; kept with your name"
        maxLength={250}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={form.submitting}>
          {chosen.minor > 0 ? `Ask to pay out ${formatMoney(chosen, 'always')}` : 'Ask to pay out'}
        </Button>
      </Group>
    </Form>
  );
}

function dollarsOf(amount: number | string): Money {
  return { minor: Math.round(Number(amount) * 100), currency: 'USD' };
}
