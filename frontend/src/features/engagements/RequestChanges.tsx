import { Button, Group, Input, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useId } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useWorkStep } from './queries';
import classes from './Work.module.css';

interface Props {
  engagement: EngagementView;
  onClose: () => void;
}

/** Asks for changes: names the criterion that is not met, and how. */
export function RequestChanges({ engagement, onClose }: Props) {
  const ask = useWorkStep(engagement.id);
  const { key } = useIdempotencyKey();
  const name = useId();
  const criteria = [...new Set(engagement.deliverables.flatMap((deliverable) => deliverable.criteria))];
  const form = useForm({
    mode: 'controlled',
    initialValues: { criterion: '', note: '' },
    validate: {
      criterion: (criterion) => (criterion ? null : 'Choose the criterion that is not met'),
      note: (note) => (note.trim() ? null : 'Say what is missing and what would meet it'),
    },
  });
  return (
    <Sheet opened onClose={onClose} title="Ask for changes" size="lg">
      <Form
        form={form}
        onSubmit={async ({ criterion, note }) => {
          await ask.mutateAsync({
            step: 'change-requests',
            body: { criterion, note: note.trim() },
            key: key(),
          });
          showDone(`${engagement.studentName} knows what to change.`);
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          One round of changes is included, and only what you agreed on can be asked for.
        </Text>
        <fieldset className={classes.criteria}>
          <legend>Which criterion is not met?</legend>
          {criteria.map((criterion) => (
            <label key={criterion} className={classes.criterion}>
              <input
                type="radio"
                name={name}
                checked={form.values.criterion === criterion}
                onChange={() => form.setFieldValue('criterion', criterion)}
              />
              <span>{criterion}</span>
            </label>
          ))}
          {form.errors.criterion && <Input.Error>{form.errors.criterion}</Input.Error>}
        </fieldset>
        <Textarea
          label="What is missing, and what would meet it?"
          maxLength={2000}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            Ask for changes
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
