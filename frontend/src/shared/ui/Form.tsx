import { Stack, type StackProps } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { ConnectionError, ProblemError } from '@/shared/api/problem';
import { ErrorSummary } from './ErrorSummary';

interface Props<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  /** Sends the values; a thrown problem is shown at its fields and above the form. */
  onSubmit: (values: Values) => Promise<unknown>;
  children: ReactNode;
  gap?: StackProps['gap'];
}

interface Failure {
  attempt: number;
  title: string;
  detail?: string;
}

/** A form whose mistakes, the browser's and the backend's, are told once on top and at each field. */
export function Form<Values extends Record<string, unknown>>({
  form,
  onSubmit,
  children,
  gap = 'md',
}: Props<Values>) {
  const [failure, setFailure] = useState<Failure>();
  const fail = (title: string, detail?: string) =>
    setFailure((before) => ({ attempt: (before?.attempt ?? 0) + 1, title, ...(detail ? { detail } : {}) }));

  const submit = form.onSubmit(
    async (values) => {
      try {
        await onSubmit(values);
        setFailure(undefined);
      } catch (error) {
        if (error instanceof ProblemError) {
          form.setErrors(fieldErrors(error));
          fail(error.title, error.errors.length > 0 ? undefined : error.detail);
        } else if (error instanceof ConnectionError) {
          fail(error.message, 'What you typed is still here.');
        } else {
          throw error;
        }
      }
    },
    () => fail('There is something to correct'),
  );

  const lines = Object.entries(form.errors).map(([field, message]) => {
    const node = form.getInputNode(field);
    return { message: String(message), onSelect: node ? () => node.focus() : undefined };
  });

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={gap}>
        {failure && <ErrorSummary {...failure} lines={lines} />}
        {children}
      </Stack>
    </form>
  );
}

/** The backend's `deliverables[0].title` is the form's `deliverables.0.title`. */
export function fieldErrors(problem: ProblemError): Record<string, string> {
  return Object.fromEntries(
    problem.errors.map(({ field, message }) => [field.replace(/\[(\d+)\]/g, '.$1'), message]),
  );
}
