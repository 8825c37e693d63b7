import { Button, Group, NumberInput, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { PaymentView } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useTakeBack } from './financeQueries';

/** An operator asks to take released pay back, and says why; another one has to agree. */
export function FinanceTakeBack({ payment, onClose }: { payment: PaymentView; onClose: () => void }) {
  const takeBack = useTakeBack(payment.id);
  const { key, renew } = useIdempotencyKey();
  const form = useForm<{ milestone: number | string; amount: number | string; reason: string }>({
    mode: 'uncontrolled',
    initialValues: { milestone: 0, amount: payment.released.minor / 100, reason: '' },
    validate: {
      milestone: (milestone) => (milestone === '' ? 'Give 0 for the whole work' : null),
      amount: (amount) => (Number(amount) > 0 ? null : 'Give an amount above zero'),
      reason: (reason) => (reason.trim().length >= 5 ? null : 'Tell the reason'),
    },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="Take pay back?">
      <Form
        form={form}
        onSubmit={async ({ milestone, amount, reason }) => {
          await takeBack.mutateAsync({
            milestone: Number(milestone),
            amount: { minor: Math.round(Number(amount) * 100), currency: 'USD' },
            reason: reason.trim(),
            key: key(),
          });
          showDone('Another operator has to agree now.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          {formatMoney(payment.released, 'always')} were released for this work. A student keeps their pay
          unless there was fraud.
        </Text>
        <DollarInput
          label="Amount"
          description="Gross, US dollars: what the employer gets back"
          key={form.key('amount')}
          {...form.getInputProps('amount')}
        />
        <NumberInput
          label="Milestone"
          description="0 for the whole work"
          allowDecimal={false}
          allowNegative={false}
          hideControls
          inputMode="numeric"
          key={form.key('milestone')}
          {...form.getInputProps('milestone')}
        />
        <Textarea
          label="Reason"
          description="The other operator and the employer read it"
          maxLength={250}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red" loading={form.submitting}>
            Ask to take it back
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
