import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { ProblemError } from '@/shared/api/problem';
import type { ApplicationView, PublicProject } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { StepLine } from '@/shared/ui/StepLine';
import { WorkSampleFields } from '@/shared/ui/WorkSampleFields';
import { forgetHere } from './applyDraft';
import { APPLY_STEPS, type ApplyStep } from './applySteps';
import { MyApplyCheck } from './MyApplyCheck';
import { useApply } from './myQueries';
import { SavedLine } from './SavedLine';
import { useApplyForm } from './useApplyForm';

const TITLES: Record<ApplyStep, string> = {
  answers: 'Your answers',
  samples: 'Work that shows it',
  check: 'Check and send',
};

interface Props {
  project: PublicProject;
  draft: ApplicationView | undefined;
  step: ApplyStep;
  onStep: (step: ApplyStep) => void;
  onSent: (application: ApplicationView) => void;
}

/** An application in two or three short steps. */
export function MyApplyForm({ project, draft, step, onStep, onSent }: Props) {
  const { questions } = project.terms;
  const steps = APPLY_STEPS.filter((one) => one !== 'answers' || questions.length > 0);
  const { form, saved, stopSaving } = useApplyForm(project, draft, step);
  const apply = useApply(project.id);
  const { key } = useIdempotencyKey();
  const before = steps[steps.indexOf(step) - 1];
  const after = steps[steps.indexOf(step) + 1];

  const goOn = async ({
    answers,
    workSamples,
  }: {
    answers: string[];
    workSamples: ApplicationView['workSamples'];
  }) => {
    if (after) return onStep(after);
    stopSaving();
    try {
      const application = await apply.mutateAsync({ answers, workSamples, key: key() });
      forgetHere(project.id);
      onSent(application);
    } catch (error) {
      const field = error instanceof ProblemError ? error.errors[0]?.field : undefined;
      if (field) onStep(field.startsWith('answers') ? 'answers' : 'samples');
      throw error;
    }
  };

  return (
    <Stack gap="lg">
      <StepLine steps={steps.map((one) => ({ key: one, label: TITLES[one] }))} current={step} />
      <Form form={form} onSubmit={goOn} gap="lg">
        <Title order={2}>{TITLES[step]}</Title>
        {step === 'answers' &&
          questions.map((question, place) => (
            <Textarea
              key={form.key(`answers.${place}`)}
              label={question}
              description="Up to 1,200 characters. A few honest sentences are enough."
              minRows={5}
              maxLength={1200}
              {...form.getInputProps(`answers.${place}`)}
            />
          ))}
        {step === 'samples' && (
          <Stack gap="md">
            <Text c="var(--text-2)">
              Show up to five links: a paper, a dashboard, code, a design. Course work counts. You may leave
              this empty.
            </Text>
            <WorkSampleFields form={form} most={5} />
          </Stack>
        )}
        {step === 'check' && <MyApplyCheck project={project} content={form.getValues()} onChange={onStep} />}
        <Group justify="space-between">
          <SavedLine saved={saved} />
          <Group gap="xs" ml="auto">
            {before && (
              <Button variant="default" onClick={() => onStep(before)}>
                Back
              </Button>
            )}
            <Button type="submit" loading={form.submitting}>
              {after ? 'Continue' : 'Send application'}
            </Button>
          </Group>
        </Group>
      </Form>
    </Stack>
  );
}
