import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Difference } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceDifferenceCard } from './FinanceDifferenceCard';

const difference: Difference = {
  id: '7',
  rule: 'R8',
  subject: 'txn_1',
  detail: 'No operation of ours made this refund',
  expected: null,
  found: -1000,
  state: 'OPEN',
  owner: null,
  note: null,
  foundAt: '2027-01-31T12:00:00Z',
  seenAt: '2027-01-31T13:00:00Z',
  resolvedAt: null,
};

describe('FinanceDifferenceCard', () => {
  it('is resolved with a reason only', async () => {
    let note: unknown;
    server.use(
      http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/differences/7/resolution', async ({ request }) => {
        note = await request.json();
        return HttpResponse.json({ ...difference, state: 'RESOLVED' });
      }),
    );
    show(<FinanceDifferenceCard difference={difference} />);
    expect(screen.getByText('-$10.00')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Resolve' }));
    const send = () =>
      userEvent.click(screen.getAllByRole('button', { name: 'Resolve' }).at(-1) as HTMLElement);
    await screen.findByLabelText('What it was');
    await send();
    expect((await screen.findAllByText('Say what it was')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('What it was'), 'Agreed by phone');
    await send();

    await waitFor(() => expect(note).toEqual({ note: 'Agreed by phone' }));
  });

  it('offers nothing when it is resolved', async () => {
    server.use(http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })));
    show(<FinanceDifferenceCard difference={{ ...difference, state: 'RESOLVED', note: 'By phone' }} />);

    expect(screen.getByText('By phone')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
