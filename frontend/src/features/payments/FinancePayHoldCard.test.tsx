import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PayHold } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinancePayHoldCard } from './FinancePayHoldCard';

const hold: PayHold = {
  id: '7',
  student: '8',
  studentName: 'Maya Chen',
  waiting: { minor: 36_000, currency: 'USD' },
  reason: 'The name at the bank is another one',
  placedBy: 'olga',
  placedByName: 'Olga Operator',
  placedAt: '2027-01-31T12:00:00Z',
  liftedBy: null,
  liftedByName: null,
  liftedAt: null,
  liftedBecause: null,
};

describe('FinancePayHoldCard', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/accounts/me', () => HttpResponse.json({ id: 'otto', memberships: [] })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
    );
  });

  it('tells why, by whom, and how much waits', async () => {
    showWithLinks(<FinancePayHoldCard hold={hold} />);

    expect(await screen.findByRole('article', { name: 'Pay of Maya Chen' })).toBeVisible();
    expect(screen.getByText('On hold')).toBeVisible();
    expect(screen.getByText('The name at the bank is another one')).toBeVisible();
    expect(screen.getByText('Olga Operator')).toBeVisible();
    expect(screen.getByText('$360.00')).toBeVisible();
  });

  it('is lifted with a reason only', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/pay-holds/7/lifting', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...hold, liftedAt: '2027-02-01T12:00:00Z' });
      }),
    );
    showWithLinks(<FinancePayHoldCard hold={hold} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Lift the hold' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lift it' }));
    expect((await screen.findAllByText('Say how it was settled')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('How the question was settled'), 'The passport fits');
    await userEvent.click(screen.getByRole('button', { name: 'Lift it' }));

    await waitFor(() => expect(sent).toEqual({ reason: 'The passport fits' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows why it cannot be lifted', async () => {
    server.use(
      http.post('*/api/finance/pay-holds/7/lifting', () =>
        HttpResponse.json(
          { title: 'This hold is lifted already', detail: 'Another operator lifted it.' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    showWithLinks(<FinancePayHoldCard hold={hold} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Lift the hold' }));
    await userEvent.type(await screen.findByLabelText('How the question was settled'), 'The passport fits');
    await userEvent.click(screen.getByRole('button', { name: 'Lift it' }));

    expect(await screen.findByText('This hold is lifted already')).toBeVisible();
    expect(screen.getByText('Another operator lifted it.')).toBeVisible();
  });

  it('tells who lifted it and how the question was settled', async () => {
    showWithLinks(
      <FinancePayHoldCard
        hold={{
          ...hold,
          liftedBy: 'otto',
          liftedByName: 'Otto Second',
          liftedAt: '2027-02-01T12:00:00Z',
          liftedBecause: 'The passport fits',
        }}
      />,
    );

    expect(await screen.findByText('You')).toBeVisible();
    expect(screen.getByText('Lifted by')).toBeVisible();
    expect(screen.getByText('The passport fits')).toBeVisible();
    expect(screen.queryByText('Pay that waits')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
