import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { FailedRefund } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useAskPaidAnotherWay } from './manualMoveQueries';

/** Notes how a refund that came back was paid; it is booked once, when another operator agrees. */
export function FinanceRefundPaid({
  refund: { id, amount },
  onClose,
}: {
  refund: FailedRefund;
  onClose: () => void;
}) {
  const paid = useAskPaidAnotherWay(id);
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { note: '' },
    validate: { note: (note) => (note.trim().length >= 5 ? null : 'Say how it was paid') },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title={`Is ${formatMoney(amount, 'always')} paid?`}>
      <Form
        form={form}
        onSubmit={async ({ note }) => {
          await paid.mutateAsync({ note: note.trim(), key: key() });
          showDone('Another operator has to agree now.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          Pay first. No money moves by this: when another operator agrees, it is booked as paid from the
          platform’s bank and cannot be taken back.
        </Text>
        <Textarea
          label="How it was paid"
          description="Kept with your name; say where to look it up, such as the number of the wire"
          maxLength={250}
          autosize
          minRows={3}
          data-autofocus
          key={form.key('note')}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            It is paid
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
