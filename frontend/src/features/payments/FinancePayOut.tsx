import { Button, Group, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { IconBuildingBank } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { usePayOut } from './financeQueries';

/** Sends money of the platform itself to its bank, after a look at the amount. */
export function FinancePayOut({ available }: { available: Money }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconBuildingBank size={18} aria-hidden />}
        disabled={available.minor === 0}
        onClick={() => setAsking(true)}
      >
        Pay out
      </Button>
      {asking && <PayOutDialog available={available} onClose={() => setAsking(false)} />}
    </>
  );
}

function PayOutDialog({ available, onClose }: { available: Money; onClose: () => void }) {
  const payOut = usePayOut();
  const { key, renew } = useIdempotencyKey();
  const form = useForm<{ amount: number | string }>({
    mode: 'controlled',
    initialValues: { amount: '' },
    validate: {
      amount: (amount) => {
        const minor = centsOf(amount);
        if (!(minor > 0)) return 'Give an amount above zero';
        return minor > available.minor ? `At most ${formatMoney(available, 'always')} may leave now` : null;
      },
    },
    onValuesChange: renew,
  });
  const minor = centsOf(form.values.amount);
  return (
    <Sheet opened onClose={onClose} title="Pay out to the platform’s bank">
      <Form
        form={form}
        onSubmit={async ({ amount }) => {
          await payOut.mutateAsync({ amount: { minor: centsOf(amount), currency: 'USD' }, key: key() });
          showDone('The payout is on its way.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          {formatMoney(available, 'always')} belong to the platform and are not needed as reserve. What leaves
          cannot be called back.
        </Text>
        <DollarInput
          label="Amount"
          description="US dollars"
          data-autofocus
          {...form.getInputProps('amount')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            {minor > 0 ? `Pay out ${formatMoney({ minor, currency: 'USD' }, 'always')}` : 'Pay out'}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}

function centsOf(amount: number | string): number {
  return Math.round(Number(amount) * 100);
}
