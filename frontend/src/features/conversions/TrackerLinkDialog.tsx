import { Button, Group, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import * as z from 'zod/mini';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ConversionView } from '@/shared/api/types';
import { isHttps } from '@/shared/format/https';
import { Form } from '@/shared/ui/Form';
import { IconSend } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useSendJobLink } from './trackerQueries';

const schema = z.object({
  roleTitle: z
    .string()
    .check(z.trim(), z.minLength(2, 'Name the role'), z.maxLength(120, 'Shorten the name')),
  jobLink: z
    .string()
    .check(z.refine(isHttps, 'Enter the address as https, such as https://jobs.harbor.example/42')),
});

/** Sends the student of a completed project the link to an open role; a second time corrects the first. */
export function TrackerLinkDialog({
  conversion,
  onClose,
}: {
  conversion: ConversionView;
  onClose: () => void;
}) {
  const { id, studentName, roleTitle, jobLink, steps } = conversion;
  const send = useSendJobLink(id);
  const { key, renew } = useIdempotencyKey();
  const wish = steps.find(({ step, note }) => step === 'INTENT' && note)?.note;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { roleTitle: roleTitle ?? '', jobLink: jobLink ?? 'https://' },
    validate: schemaResolver(schema, { sync: true }),
    onValuesChange: renew,
  });
  return (
    <Sheet
      opened
      onClose={onClose}
      title={jobLink ? `Correct the link for ${studentName}` : `Send ${studentName} a job link`}
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await send.mutateAsync({
            roleTitle: values.roleTitle.trim(),
            jobLink: values.jobLink.trim(),
            key: key(),
          });
          showDone(`${studentName} has the link.`);
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          They get a mail with the role and the link, and apply there as everybody does. Hiring them costs
          nothing here.
        </Text>
        {wish && <Text>The supervisor wrote: “{wish}”</Text>}
        <TextInput
          label="Role"
          placeholder="Research operations intern, summer"
          data-autofocus
          maxLength={120}
          key={form.key('roleTitle')}
          {...form.getInputProps('roleTitle')}
        />
        <TextInput
          label="Link to the open role"
          type="url"
          inputMode="url"
          key={form.key('jobLink')}
          {...form.getInputProps('jobLink')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting} leftSection={<IconSend size={18} aria-hidden />}>
            Send the link
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
