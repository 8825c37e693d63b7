import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ProjectView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useCloseProject } from './postQueries';

/** Ends a project for everybody who was not chosen; they are told at once. */
export function ProjectClose({ project, onClose }: { project: ProjectView; onClose: () => void }) {
  const close = useCloseProject(project.id);
  const { key, renew } = useIdempotencyKey();
  const isOut = project.publishedAt !== null;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length >= 3 ? null : 'Tell the reason') },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title={`Close “${project.terms.title}”?`}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await close.mutateAsync({ reason: reason.trim(), key: key() });
          showDone('The project is closed.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          {isOut
            ? 'It takes no more applications. Everybody who waits for your answer is told today that the project is closed. Work that has been agreed goes on. A closed project cannot be opened again.'
            : 'Nobody has seen it yet. A closed project cannot be opened again.'}
        </Text>
        <Textarea
          label="Reason"
          placeholder="The work has been done in the meantime"
          maxLength={300}
          data-autofocus
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red" loading={form.submitting}>
            Close the project
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
