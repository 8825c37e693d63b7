import { useForm } from '@mantine/form';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { ApplicationView, PublicProject } from '@/shared/api/types';
import { isHttps } from '@/shared/format/https';
import { draftOf, forgetHere, keepHere, keptHere } from './applyDraft';
import type { ApplyStep } from './applySteps';
import { type ApplicationContent, useSaveDraft } from './myQueries';

export interface SavedState {
  at?: string;
  failed?: boolean;
}

const LONGEST = 1200;

/** The form of an application over its steps; everything that is typed is saved a moment later. */
export function useApplyForm(project: PublicProject, draft: ApplicationView | undefined, step: ApplyStep) {
  const [saved, setSaved] = useState<SavedState>({});
  const saveDraft = useSaveDraft(project.id);
  const { questions } = project.terms;

  const save = useDebouncedCallback(async (content: ApplicationContent) => {
    try {
      await saveDraft.mutateAsync(draftOf(content));
      forgetHere(project.id);
      setSaved({ at: new Date().toISOString() });
    } catch {
      keepHere(project.id, content);
      setSaved({ failed: true });
    }
  }, 1000);

  const form = useForm<ApplicationContent>({
    mode: 'uncontrolled',
    initialValues: initial(questions, keptHere(project.id) ?? contentOf(draft)),
    validate: (values) => ({
      ...(step !== 'samples' && answerErrors(values.answers)),
      ...(step !== 'answers' && sampleErrors(values)),
    }),
    onValuesChange: ({ answers, workSamples }) => save({ answers, workSamples }),
  });
  return { form, saved, stopSaving: save.cancel };
}

function contentOf(draft: ApplicationView | undefined): ApplicationContent | undefined {
  return draft && { answers: draft.answers.map(({ answer }) => answer), workSamples: draft.workSamples };
}

function initial(questions: string[], content: ApplicationContent | undefined): ApplicationContent {
  return {
    answers: questions.map((_, place) => content?.answers[place] ?? ''),
    workSamples: content?.workSamples ?? [],
  };
}

function answerErrors(answers: string[]): Record<string, string> {
  return Object.fromEntries(
    answers.flatMap((answer, place) => {
      if (answer.trim() === '') return [[`answers.${place}`, `Answer question ${place + 1}`]];
      if (answer.length > LONGEST)
        return [[`answers.${place}`, `Keep answer ${place + 1} under ${LONGEST} characters`]];
      return [];
    }),
  );
}

function sampleErrors({ workSamples }: ApplicationContent): Record<string, string> {
  return Object.fromEntries(
    workSamples.flatMap(({ title, url }, place) => [
      ...(title.trim() === '' || title.length > 100
        ? [[`workSamples.${place}.title`, `Give link ${place + 1} a title of up to 100 characters`]]
        : []),
      ...(isHttps(url)
        ? []
        : [[`workSamples.${place}.url`, `Give link ${place + 1} a full address that begins with https://`]]),
    ]),
  );
}
