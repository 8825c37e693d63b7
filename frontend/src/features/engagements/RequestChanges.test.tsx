import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { EngagementView } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { RequestChanges } from './RequestChanges';

const engagement = {
  id: 'w1',
  studentName: 'Maya Chen',
  deliverables: [{ position: 1, title: 'Data set', criteria: ['No duplicates', 'Has a codebook'] }],
} as EngagementView;

describe('RequestChanges', () => {
  it('names one criterion of the agreement', async () => {
    let sent: unknown;
    const onClose = vi.fn();
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.post('*/api/engagements/w1/change-requests', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(engagement);
      }),
    );
    show(<RequestChanges engagement={engagement} onClose={onClose} />);

    await userEvent.type(screen.getByLabelText(/What is missing/), 'Rows 4 and 9 are the same');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for changes' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the criterion that is not met');
    await userEvent.click(screen.getByLabelText('No duplicates'));
    await userEvent.click(screen.getByRole('button', { name: 'Ask for changes' }));

    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent).toEqual({ criterion: 'No duplicates', note: 'Rows 4 and 9 are the same' });
  });
});
