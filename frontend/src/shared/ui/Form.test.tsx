import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import { show } from '@/shared/test/render';
import { Form } from './Form';

function Sample({ onSubmit }: { onSubmit: () => Promise<unknown> }) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { deliverables: [{ title: '' }] } });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <TextInput
        label="Title"
        key={form.key('deliverables.0.title')}
        {...form.getInputProps('deliverables.0.title')}
      />
      <button type="submit">Save</button>
    </Form>
  );
}

describe('Form', () => {
  it('tells a refusal of the backend on top and at its field, and leads there', async () => {
    const refusal = new ProblemError(422, {
      title: 'There is something to correct',
      errors: [{ field: 'deliverables[0].title', message: 'Name what is handed in' }],
    });
    show(<Sample onSubmit={() => Promise.reject(refusal)} />);

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('Name what is handed in');
    await userEvent.click(screen.getByRole('button', { name: 'Name what is handed in' }));
    expect(screen.getByLabelText('Title')).toHaveFocus();
  });
});
