import { Button, Card, Group, Stack, Switch, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { SupervisorReview } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { showDone } from '@/shared/ui/undoToast';
import { MarkScale } from './MarkScale';
import { frameworkQuery, useWriteSupervisorReview } from './queries';
import { saidErrors } from './said';

type Values = SupervisorReview & Record<string, unknown>;

interface Props {
  engagement: string;
  studentName: string;
  before: SupervisorReview | null;
}

/** What a supervisor says of a student's work, by observed behaviour. */
export function SupervisorReviewForm({ engagement, studentName, before }: Props) {
  const framework = useQuery(frameworkQuery);
  const write = useWriteSupervisorReview(engagement);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: before
      ? { ...before }
      : {
          competencies: {},
          strengths: '',
          improvement: '',
          wouldInterview: false,
          wouldHire: false,
          wouldHostAgain: true,
        },
    validate: (values) => ({
      ...(Object.keys(values.competencies).length === 0 && {
        competencies: 'Mark at least one competency that you observed',
      }),
      ...saidErrors<'strengths' | 'improvement'>(values, {
        strengths: 'what went well',
        improvement: 'one thing to work on',
      }),
    }),
  });
  const mark = (key: string, value: number | null) => {
    const { [key]: _before, ...others } = form.values.competencies;
    form.setFieldValue('competencies', value === null ? others : { ...others, [key]: value });
  };
  return (
    <Card component="section" aria-label="Your review">
      <Title order={2} mb={4}>
        How did {studentName} work?
      </Title>
      <Text c="var(--text-2)" mb="md">
        Mark what you saw and leave the rest as not observed. {studentName} can show it to others.
      </Text>
      <Form
        form={form}
        gap="lg"
        onSubmit={async (values) => {
          const { published } = await write.mutateAsync(values);
          showDone(
            published
              ? 'Both reviews are open now.'
              : 'Your review is in. You can change it until both are open.',
          );
        }}
      >
        <Loaded query={framework} skeleton={<SkeletonLines count={8} height={96} />}>
          {(competencies) =>
            competencies.map(({ key, label, description, anchors }) => (
              <MarkScale
                key={key}
                label={label}
                description={description}
                marks={anchors}
                none="Not observed"
                value={form.values.competencies[key] ?? null}
                onChange={(value) => mark(key, value)}
                error={form.errors[`competencies.${key}`]}
              />
            ))
          }
        </Loaded>
        <Stack gap="md">
          <Textarea label="What went well?" maxLength={2000} {...form.getInputProps('strengths')} />
          <Textarea label="One thing to work on" maxLength={2000} {...form.getInputProps('improvement')} />
          <Switch
            size="md"
            label="I would interview this student"
            {...form.getInputProps('wouldInterview', { type: 'checkbox' })}
          />
          <Switch
            size="md"
            label="I would hire this student"
            {...form.getInputProps('wouldHire', { type: 'checkbox' })}
          />
          <Switch
            size="md"
            label="I would supervise a project again"
            {...form.getInputProps('wouldHostAgain', { type: 'checkbox' })}
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
