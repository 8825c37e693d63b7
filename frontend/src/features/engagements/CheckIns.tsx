import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { PersonChip } from '@/shared/ui/PersonChip';
import { When } from '@/shared/ui/When';
import { useWorkStep } from './queries';
import classes from './Work.module.css';

/** Short words between the two sides while the work is running; newest first. */
export function CheckIns({ engagement }: { engagement: EngagementView }) {
  const { checkIns, allowedActions } = engagement;
  const mayWrite = allowedActions.includes('CHECK_IN');
  if (!mayWrite && checkIns.length === 0) return null;
  return (
    <Card component="section" aria-label="Check-ins">
      <Title order={2} mb="md">
        Check-ins
      </Title>
      {mayWrite && <CheckInForm id={engagement.id} />}
      {checkIns.length === 0 ? (
        <Text c="var(--text-2)" mt="sm">
          A sentence a week keeps both sides calm: what is done, what is next, what is in the way.
        </Text>
      ) : (
        <Stack gap="md" mt={mayWrite ? 'md' : 0}>
          {checkIns.toReversed().map(({ id, authorName, text, at }) => (
            <div key={id}>
              <PersonChip name={authorName} detail={<When at={at} show="both" />} size={32} />
              <Text mt={6} className={classes.pre} maw="72ch">
                {text}
              </Text>
            </div>
          ))}
        </Stack>
      )}
    </Card>
  );
}

function CheckInForm({ id }: { id: string }) {
  const write = useWorkStep(id);
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() ? null : 'Write a sentence first') },
  });
  return (
    <Form
      form={form}
      gap="xs"
      onSubmit={async ({ text }) => {
        await write.mutateAsync({ step: 'check-ins', body: { text: text.trim() }, key: key() });
        renew();
        form.reset();
      }}
    >
      <Textarea
        label="How is it going?"
        minRows={2}
        maxLength={2000}
        key={form.key('text')}
        {...form.getInputProps('text')}
      />
      <Group justify="flex-end">
        <Button type="submit" size="sm" variant="light" loading={form.submitting}>
          Send
        </Button>
      </Group>
    </Form>
  );
}
