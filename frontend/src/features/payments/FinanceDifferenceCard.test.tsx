import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Difference } from '@/shared/api/types';
import { show, showWithLinks } from '@/shared/test/render';
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
  let moves: unknown[];

  beforeEach(() => {
    moves = [];
    server.use(
      http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/manual-moves', () => HttpResponse.json(moves)),
    );
  });

  it('is explained by what it was, and waits for another operator then', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/movements/txn_1/explanation', async ({ request }) => {
        sent = await request.json();
        moves = [{ kind: 'MOVEMENT_EXPLAINED', subject: '9', reference: 'txn_1', status: 'ASKED' }];
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    showWithLinks(<FinanceDifferenceCard difference={difference} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Say what it was' }));
    expect(await screen.findByLabelText('Movement')).toHaveValue('txn_1');
    const send = () => userEvent.click(screen.getByRole('button', { name: 'Ask to book it' }));
    await send();
    expect((await screen.findAllByText('Choose what it was')).length).toBeGreaterThan(0);
    expect(screen.queryByLabelText('Owed by (optional)')).toBeNull();
    await userEvent.click(screen.getByLabelText('A student owes it, or has brought it back'));
    await userEvent.type(await screen.findByLabelText('Owed by (optional)'), 'Maya');
    await userEvent.type(screen.getByLabelText('Reason'), 'Covered by Stripe');
    await send();
    expect(
      (await screen.findAllByText('Give the number of the account, or leave it empty')).length,
    ).toBeGreaterThan(0);
    await userEvent.clear(screen.getByLabelText('Owed by (optional)'));
    await send();

    await waitFor(() =>
      expect(sent).toEqual({ meaning: 'OWED_BY_STUDENT', owedBy: null, reason: 'Covered by Stripe' }),
    );
    expect(await screen.findByRole('link', { name: 'Waits for another operator' })).toHaveAttribute(
      'href',
      '/ops/finance/manual-moves',
    );
    expect(screen.queryByRole('button', { name: 'Say what it was' })).toBeNull();
  });

  it('asks for the movement where it does not name one', async () => {
    let sent = false;
    server.use(
      http.post('*/api/finance/movements/txn_2/explanation', () => {
        sent = true;
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    showWithLinks(<FinanceDifferenceCard difference={{ ...difference, rule: 'R5', subject: 'suspense' }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Say what it was' }));
    const send = () => userEvent.click(screen.getByRole('button', { name: 'Ask to book it' }));
    await userEvent.click(await screen.findByLabelText('It is lost: nobody brings it back'));
    await userEvent.type(screen.getByLabelText('Reason'), 'Nobody knows');
    await send();
    expect((await screen.findAllByText('Give the number that begins with txn_')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Movement'), 'txn_2');
    await send();

    await waitFor(() => expect(sent).toBe(true));
  });

  it.each<Partial<Difference>>([
    { rule: 'R1', expected: -900 },
    { rule: 'R2', subject: 'stripe:platform' },
    { rule: 'R5', subject: 'payout:7' },
  ])('has nothing to explain when it is no movement that is missing: %o', async (other) => {
    show(<FinanceDifferenceCard difference={{ ...difference, ...other }} />);

    expect(await screen.findByRole('button', { name: 'Resolve' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Say what it was' })).toBeNull();
  });

  it('is resolved with a reason only', async () => {
    let note: unknown;
    server.use(
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
    // once more than on the button
    expect((await screen.findAllByText('Say what it was')).length).toBeGreaterThan(1);
    await userEvent.type(screen.getByLabelText('What it was'), 'Agreed by phone');
    await send();

    await waitFor(() => expect(note).toEqual({ note: 'Agreed by phone' }));
  });

  it('offers nothing when it is resolved', async () => {
    show(<FinanceDifferenceCard difference={{ ...difference, state: 'RESOLVED', note: 'By phone' }} />);

    expect(screen.getByText('By phone')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
