import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PublicProject } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import type { ApplyStep } from './applySteps';
import { MyApplyForm } from './MyApplyForm';

const project = {
  id: 'p1',
  employer: { name: 'Globex' },
  terms: { questions: ['Why you?'] },
} as PublicProject;

function Steps({ onSent = vi.fn() }: { onSent?: (application: { id: string }) => void }) {
  const [step, setStep] = useState<ApplyStep>('answers');
  return <MyApplyForm project={project} draft={undefined} step={step} onStep={setStep} onSent={onSent} />;
}

beforeEach(() => {
  localStorage.clear();
  server.use(http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })));
});

describe('MyApplyForm', () => {
  it('leads through the steps and sends once', async () => {
    let sent: unknown;
    const onSent = vi.fn();
    server.use(
      http.put('*/api/applications/drafts/p1', () => HttpResponse.json({ id: 'a1' })),
      http.post('*/api/applications', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ id: 'a1' }, { status: 201 });
      }),
    );
    show(<Steps onSent={onSent} />);

    await userEvent.type(screen.getByLabelText('Why you?'), 'I cleaned one before.');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('I cleaned one before.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send application' }));

    await expect.poll(() => onSent.mock.calls.length).toBe(1);
    expect(sent).toEqual({ project: 'p1', answers: ['I cleaned one before.'], workSamples: [] });
  });

  it('does not go on without an answer', async () => {
    show(<Steps />);

    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Answer question 1');
    expect(screen.getByLabelText('Why you?')).toBeInTheDocument();
  });

  it('keeps on this device what could not be saved', async () => {
    server.use(http.put('*/api/applications/drafts/p1', () => HttpResponse.error()));
    show(<Steps />);

    await userEvent.type(screen.getByLabelText('Why you?'), 'Half a');

    expect(await screen.findByText(/kept on this device/)).toBeInTheDocument();
    expect(localStorage.getItem('foothold-application-p1')).toContain('Half a');
  });
});
