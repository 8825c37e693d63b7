import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useAskToSettle } from './manualMoveQueries';

interface Props {
  /** The account of the ledger where it lies. */
  account: string;
  owed: Money;
  onClose: () => void;
}

type End = 'BANK_TRANSFER' | 'BAD_DEBT';

type Values = {
  how: End | '';
  amount: number | string;
  reason: string;
};

/** An operator says that a debt was paid to our bank or never will be; another one has to agree. */
export function FinanceSettleReceivable({ account, owed, onClose }: Props) {
  const ask = useAskToSettle(account);
  const { key, renew } = useIdempotencyKey();
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { how: '', amount: owed.minor / 100, reason: '' },
    validate: {
      how: (how) => (how ? null : 'Say how it ends'),
      amount: (amount) => {
        const minor = minorOf(amount);
        if (!(minor > 0)) return 'Give an amount above zero';
        return minor > owed.minor ? `At most ${formatMoney(owed, 'always')} is owed` : null;
      },
      reason: (reason) => (reason.trim().length >= 5 ? null : 'Tell the reason'),
    },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="Take off what is owed?">
      <Form
        form={form}
        onSubmit={async ({ how, amount, reason }) => {
          if (how === '') return;
          await ask.mutateAsync({
            how,
            amount: { minor: minorOf(amount), currency: owed.currency },
            reason: reason.trim(),
            key: key(),
          });
          showDone('Another operator has to agree now.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          No money moves by this: {formatMoney(owed, 'always')} is owed, and less of it when another operator
          agrees. It cannot be taken back.
        </Text>
        <Radio.Group label="How it ends" size="md" key={form.key('how')} {...form.getInputProps('how')}>
          <Stack gap="xs" mt={4}>
            <Radio value="BANK_TRANSFER" label="It was paid to the platform’s bank" />
            <Radio value="BAD_DEBT" label="It is lost: nobody will pay it" />
          </Stack>
        </Radio.Group>
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
            Ask to take it off
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}

function minorOf(amount: number | string) {
  return Math.round(Number(amount) * 100);
}
