import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Reversal } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useEndReversal } from './financeQueries';

/** Who did not ask declines, who asked withdraws; the reason is kept with their name. */
export function FinanceReversalEnd({
  reversal: { id, gross },
  mine,
  onClose,
}: {
  reversal: Reversal;
  mine: boolean;
  onClose: () => void;
}) {
  const end = useEndReversal(id, mine ? 'withdrawal' : 'decline');
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length >= 5 ? null : 'Say why') },
    onValuesChange: renew,
  });
  const amount = formatMoney(gross, 'always');
  return (
    <Sheet
      opened
      onClose={onClose}
      title={mine ? `Withdraw your request for ${amount}?` : `Decline to take ${amount} back?`}
    >
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await end.mutateAsync({ reason: reason.trim(), key: key() });
          showDone(mine ? 'It is withdrawn. Nothing moved.' : 'It is declined. The employer is told why.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          Nothing moves, and the student keeps the pay. Whoever still wants it back has to ask anew.
        </Text>
        <Textarea
          label="Why"
          description={mine ? 'Kept with your name' : 'Kept with your name; the employer reads it'}
          maxLength={250}
          autosize
          minRows={3}
          data-autofocus
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            {mine ? 'Withdraw the request' : 'Decline'}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
