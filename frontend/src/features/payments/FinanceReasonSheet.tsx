import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';

interface Props {
  title: string;
  /** What will happen. */
  children: ReactNode;
  label: string;
  description: string;
  /** Said when there is too little in it. */
  missing: string;
  /** The verb on the button. */
  verb: string;
  onSend: (reason: string, key: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks an operator for a reason, which is kept with their name. */
export function FinanceReasonSheet({
  title,
  children,
  label,
  description,
  missing,
  verb,
  onSend,
  onClose,
}: Props) {
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length >= 5 ? null : missing) },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title={title}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await onSend(reason.trim(), key());
          onClose();
        }}
      >
        <Text c="var(--text-2)">{children}</Text>
        <Textarea
          label={label}
          description={description}
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
            {verb}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
