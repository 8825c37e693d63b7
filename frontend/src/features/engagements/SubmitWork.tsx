import { Button, Card, Group, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView, StoredFile } from '@/shared/api/types';
import { isHttps } from '@/shared/format/https';
import { FileDrop } from '@/shared/ui/FileDrop';
import { Form } from '@/shared/ui/Form';
import { showDone } from '@/shared/ui/undoToast';
import { LinkFields } from './LinkFields';
import { useWorkStep } from './queries';
import classes from './Work.module.css';

export type WorkValues = { note: string; aiUse: string; files: StoredFile[]; links: { url: string }[] };

/** Hand in a version of the work: files, links, what it is, and where AI tools helped. */
export function SubmitWork({ engagement }: { engagement: EngagementView }) {
  const submit = useWorkStep(engagement.id);
  const { key, renew } = useIdempotencyKey();
  const asked = engagement.changeRequests.at(-1);
  const form = useForm<WorkValues>({
    mode: 'controlled',
    initialValues: { note: '', aiUse: '', files: [], links: [] },
    validate,
  });
  return (
    <Card component="section" aria-label="Hand in your work" className={classes.turn}>
      <Title order={2} mb={4}>
        Hand in version {engagement.submissions.length + 1}
      </Title>
      <Text c="var(--text-2)" mb="md" maw="72ch">
        {asked && engagement.status === 'CHANGES_REQUESTED'
          ? `Asked for: ${asked.criterion}`
          : `${engagement.supervisorName} checks it against the criteria below. Earlier versions stay.`}
      </Text>
      <Form
        form={form}
        onSubmit={async ({ note, aiUse, files, links }) => {
          await submit.mutateAsync({
            step: 'submissions',
            body: {
              note: note.trim(),
              aiUse: aiUse.trim() || null,
              files: files.map(({ id }) => id),
              links: links.map(({ url }) => url.trim()),
            },
            key: key(),
          });
          renew();
          showDone(`Handed in. ${engagement.supervisorName} has five business days.`);
        }}
      >
        <FileDrop
          label="Files"
          hint="PDF, Office, text, CSV, images or zip, up to 10 MB each"
          maxBytes={10_000_000}
          path={`/api/engagements/${engagement.id}/files`}
          files={form.values.files}
          onChange={(files) => form.setFieldValue('files', files)}
        />
        {form.errors.files && (
          <Text size="sm" c="var(--mantine-color-error)">
            {form.errors.files}
          </Text>
        )}
        <LinkFields form={form} />
        <Textarea
          label="What is it, and what should be looked at?"
          maxLength={2000}
          {...form.getInputProps('note')}
        />
        <Textarea
          label="Where did AI tools help? (leave empty if nowhere)"
          description="Which tool, for which part, and how you checked it"
          maxLength={1000}
          minRows={2}
          {...form.getInputProps('aiUse')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={form.submitting}>
            Hand in
          </Button>
        </Group>
      </Form>
    </Card>
  );
}

function validate({ note, files, links }: WorkValues): Record<string, string> {
  const errors: Record<string, string> = {};
  if (files.length === 0 && links.length === 0) errors.files = 'Add at least one file or one link';
  links.forEach(({ url }, place) => {
    if (!isHttps(url)) errors[`links.${place}.url`] = `Give link ${place + 1} as a full https:// address`;
  });
  if (note.trim() === '') errors.note = 'Say what you hand in and what to look at';
  return errors;
}
