import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { Form } from '@/shared/ui/Form';
import { IconThumbUp } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { conversionOfQuery, useWouldHire } from './myQueries';
import { MY_STEP_LOOKS } from './myStepLooks';

interface Props {
  engagement: string;
  employer: string;
  studentName: string;
  /** Only a supervisor or an owner says so; others see what came of it. */
  mayTell: boolean;
}

/** After completed work: "I would hire", which asks the recruiters for an open role. */
export function WouldHire({ engagement, employer, studentName, mayTell }: Props) {
  const conversion = useQuery(conversionOfQuery(engagement)).data;
  const tell = useWouldHire(engagement);
  const { key } = useIdempotencyKey();
  const form = useForm({ mode: 'uncontrolled', initialValues: { note: '' } });
  if (conversion === undefined || (conversion === null && !mayTell)) return null;
  if (conversion) {
    return (
      <Card component="section" aria-label="From project to job">
        <Group justify="space-between" gap="sm">
          <div>
            <Title order={2}>From project to job</Title>
            <Text c="var(--text-2)">
              {conversion.roleTitle ?? `Your recruiters look for a role that fits ${studentName}.`}
            </Text>
          </div>
          <Group gap="xs">
            <StatusBadge look={MY_STEP_LOOKS[conversion.step]} />
            <ButtonLink to={`/e/${employer}/conversion` as string} variant="default" size="sm">
              Open the tracker
            </ButtonLink>
          </Group>
        </Group>
      </Card>
    );
  }
  return (
    <Card component="section" aria-label="Would you hire?">
      <Title order={2} mb={4}>
        Would you hire {studentName}?
      </Title>
      <Text c="var(--text-2)" mb="md" maw="72ch">
        Your recruiters are asked for an open role and send {studentName} the link. Hiring afterwards is free.
        You promise nothing.
      </Text>
      <Form
        form={form}
        onSubmit={async ({ note }) => {
          await tell.mutateAsync({ note: note.trim() || null, key: key() });
          showDone('Your recruiters know.');
        }}
      >
        <Stack gap="sm">
          <Textarea
            label="For which kind of role? (optional)"
            placeholder="Summer internship in research operations"
            maxLength={1000}
            minRows={2}
            key={form.key('note')}
            {...form.getInputProps('note')}
          />
          <div>
            <Button
              type="submit"
              loading={form.submitting}
              leftSection={<IconThumbUp size={18} aria-hidden />}
            >
              I would hire
            </Button>
          </div>
        </Stack>
      </Form>
    </Card>
  );
}
