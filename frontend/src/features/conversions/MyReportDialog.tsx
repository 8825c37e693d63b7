import { Button, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { DateField } from '@/shared/ui/DateField';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useReportStep } from './myQueries';
import type { REPORTS } from './myStepLooks';

interface Props {
  id: string;
  report: (typeof REPORTS)[number];
  onClose: () => void;
}

/** Tells of a step towards the job: the day it happened, and a word about it. */
export function MyReportDialog({ id, report, onClose }: Props) {
  const tell = useReportStep(id);
  const { key } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { on: today() as string | null, note: '' },
    validate: { on: (on) => (on ? null : 'Give the day it happened') },
  });
  return (
    <Sheet opened onClose={onClose} title={report.verb}>
      <Form
        form={form}
        onSubmit={async ({ on, note }) => {
          await tell.mutateAsync({
            step: report.step,
            on: (on ?? '').slice(0, 10),
            note: note.trim() || null,
            key: key(),
          });
          showDone('Noted. Thank you for telling us.');
          onClose();
        }}
      >
        <DateField
          label={report.question}
          maxDate={today()}
          popoverProps={{ withinPortal: true }}
          key={form.key('on')}
          {...form.getInputProps('on')}
        />
        <Textarea
          label="A word about it (optional)"
          maxLength={1000}
          key={form.key('note')}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            {report.verb}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
