import { Button, Card, Group, Stack, Switch, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { StudentReview } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { showDone } from '@/shared/ui/undoToast';
import { MarkScale } from './MarkScale';
import { useWriteStudentReview } from './queries';
import { saidErrors } from './said';

const MARKS = ['Poor', 'Weak', 'Fair', 'Good', 'Excellent'];
const QUESTIONS = [
  { field: 'clarity', label: 'How clear was the task?' },
  { field: 'support', label: 'How good was the guidance?' },
  { field: 'fairness', label: 'How fair were the scope and the review?' },
] as const;

type Values = Omit<StudentReview, 'clarity' | 'support' | 'fairness'> &
  Record<'clarity' | 'support' | 'fairness', number | null>;

interface Props {
  engagement: string;
  employerName: string;
  before: StudentReview | null;
}

/** What a student says of the project and the supervisor. */
export function StudentReviewForm({ engagement, employerName, before }: Props) {
  const write = useWriteStudentReview(engagement);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: before ?? {
      clarity: null,
      support: null,
      fairness: null,
      wentWell: '',
      couldImprove: '',
      wouldRecommend: true,
    },
    validate: (values) => ({
      ...Object.fromEntries(
        QUESTIONS.filter(({ field }) => values[field] === null).map(({ field, label }) => [
          field,
          `Give a mark: ${label}`,
        ]),
      ),
      ...saidErrors<'wentWell' | 'couldImprove'>(values, {
        wentWell: 'what went well',
        couldImprove: 'what could be better',
      }),
    }),
  });
  return (
    <Card component="section" aria-label="Your review">
      <Title order={2} mb={4}>
        How was it with {employerName}?
      </Title>
      <Text c="var(--text-2)" mb="md">
        Your marks count into the public rating. Your words are read by the supervisor.
      </Text>
      <Form
        form={form}
        gap="lg"
        onSubmit={async (values) => {
          const { published } = await write.mutateAsync(values as StudentReview);
          showDone(
            published
              ? 'Both reviews are open now.'
              : 'Your review is in. You can change it until both are open.',
          );
        }}
      >
        {QUESTIONS.map(({ field, label }) => (
          <MarkScale
            key={field}
            label={label}
            marks={MARKS}
            value={form.values[field]}
            onChange={(mark) => form.setFieldValue(field, mark)}
            error={form.errors[field]}
          />
        ))}
        <Stack gap="md">
          <Textarea label="What went well?" maxLength={2000} {...form.getInputProps('wentWell')} />
          <Textarea label="What could be better?" maxLength={2000} {...form.getInputProps('couldImprove')} />
          <Switch
            size="md"
            label="I would recommend this employer to other students"
            {...form.getInputProps('wouldRecommend', { type: 'checkbox' })}
          />
        </Stack>
        <Group justify="flex-end">
          <Button type="submit" loading={form.submitting}>
            {before ? 'Save the change' : 'Send the review'}
          </Button>
        </Group>
      </Form>
    </Card>
  );
}
