import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { Difference } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useResolveDifference } from './financeQueries';

/** Says what a difference was; it is kept with the name of who said it. */
export function FinanceDifferenceResolve({
  difference: { id, subject },
  onClose,
}: {
  difference: Difference;
  onClose: () => void;
}) {
  const resolve = useResolveDifference(id);
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { note: '' },
    validate: { note: (note) => (note.trim().length >= 5 ? null : 'Say what it was') },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="What was it?">
      <Form
        form={form}
        onSubmit={async ({ note }) => {
          await resolve.mutateAsync({ note: note.trim(), key: key() });
          showDone('The difference is resolved.');
          onClose();
        }}
      >
        <Text c="var(--text-2)" style={{ overflowWrap: 'anywhere' }}>
          Nothing is booked by this. If the next comparison finds {subject} again, it opens anew.
        </Text>
        <Textarea
          label="What it was"
          description="Kept with your name"
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
            Resolve
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
