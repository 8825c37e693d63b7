import { type UseFormReturnType, useForm } from '@mantine/form';
import { useState } from 'react';
import type { Decline } from './boardQueries';
import type { GivenReason } from './boardSteps';

export type DeclineValues = {
  reason: GivenReason | '';
  criterion: string;
  nextStep: string;
  note: string;
};

const NOTHING: DeclineValues = { reason: '', criterion: '', nextStep: '', note: '' };

/** The answer to somebody who is not selected: its rules, and what is typed so far for the preview. */
export function useDeclineForm(onChange: () => void): {
  form: UseFormReturnType<DeclineValues>;
  values: DeclineValues;
} {
  const [values, setValues] = useState(NOTHING);
  const form = useForm<DeclineValues>({
    mode: 'uncontrolled',
    initialValues: NOTHING,
    validate: {
      reason: (reason) => (reason === '' ? 'Choose a reason' : null),
      criterion: (criterion, { reason }) =>
        reason === 'SKILLS' && criterion.trim() === ''
          ? 'Name the skill or requirement that was missing'
          : null,
      nextStep: (nextStep) => (nextStep.trim() === '' ? 'Give one concrete next step' : null),
    },
    onValuesChange: (next) => {
      onChange();
      setValues({ ...next });
    },
  });
  return { form, values };
}

/** What is sent; undefined as long as no reason is chosen. */
export function declineOf({ reason, criterion, nextStep, note }: DeclineValues): Decline | undefined {
  if (reason === '') return undefined;
  return {
    reason,
    criterion: criterion.trim() || null,
    note: note.trim() || null,
    nextStep: nextStep.trim(),
  };
}
