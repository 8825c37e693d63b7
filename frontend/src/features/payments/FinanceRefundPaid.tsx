import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { FailedRefund } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { usePaidAnotherWay } from './financeQueries';

/** Notes how a refund that came back was paid; it is booked once, with the name of who said it. */
export function FinanceRefundPaid({
  refund: { id, amount },
  onClose,
}: {
  refund: FailedRefund;
  onClose: () => void;
}) {
  const paid = usePaidAnotherWay(id);
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
          showDone('It is booked as paid from our bank.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          No money moves by this: it is booked as paid from the platform’s bank and cannot be taken back. Pay
          first.
        </Text>
        <Textarea
          label="How it was paid"
          description="Kept with your name; say where to look it up, such as the number of the wire"
          maxLength={500}
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
