import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EmployerView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useSuspendEmployer } from './queries';

/** An operator keeps an employer from meeting students; the employer reads why. */
export function EmployerSuspend({ employer, onClose }: { employer: EmployerView; onClose: () => void }) {
  const suspend = useSuspendEmployer(employer.id);
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length >= 5 ? null : 'Tell the reason') },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title={`Suspend ${employer.name}?`}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await suspend.mutateAsync({ reason: reason.trim(), key: key() });
          showDone(`${employer.name} is suspended.`);
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          Its projects are no longer found and it cannot publish. Running work goes on. You can lift this by
          verifying the employer.
        </Text>
        <Textarea
          label="Reason"
          description="The owners get it by mail"
          maxLength={500}
          data-autofocus
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red" loading={form.submitting}>
            Suspend
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
