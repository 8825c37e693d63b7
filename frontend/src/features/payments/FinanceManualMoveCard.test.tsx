import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ManualMove } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceManualMoveCard } from './FinanceManualMoveCard';

const move: ManualMove = {
  id: '7',
  kind: 'PLATFORM_PAYOUT',
  subject: '8',
  about: 'To the platform’s bank',
  amount: { minor: 100_005, currency: 'USD' },
  reference: null,
  meaning: null,
  owedBy: null,
  owedByName: null,
  reason: 'Fees of November',
  status: 'ASKED',
  askedBy: 'olga',
  askedByName: 'Olga Operator',
  askedAt: '2027-01-31T12:00:00Z',
  endedBy: null,
  endedByName: null,
  endedAt: null,
  endedBecause: null,
};

describe('FinanceManualMoveCard', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/accounts/me', () => HttpResponse.json({ id: 'otto', memberships: [] })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
    );
  });

  it('is agreed to after a look at what will happen', async () => {
    let agreed = 0;
    server.use(
      http.post('*/api/finance/manual-moves/7/agreement', () => {
        agreed += 1;
        return HttpResponse.json({ ...move, status: 'AGREED' });
      }),
    );
    showWithLinks(<FinanceManualMoveCard move={move} />);

    expect(await screen.findByText('Olga Operator')).toBeVisible();
    expect(screen.getByText('$1,000.05')).toBeVisible();
    expect(screen.getByText('Fees of November')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Agree' }));
    expect(await screen.findByText('Send $1,000.05 to the platform’s bank?')).toBeVisible();
    expect(screen.getByText(/What leaves cannot be called back/)).toBeVisible();
    expect(agreed).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Send it' }));

    await waitFor(() => expect(agreed).toBe(1));
  });

  it('shows why it cannot be agreed to', async () => {
    server.use(
      http.post('*/api/finance/manual-moves/7/agreement', () =>
        HttpResponse.json(
          { title: 'Less is free now', detail: 'Decline it and ask for less.' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    showWithLinks(<FinanceManualMoveCard move={move} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Agree' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Send it' }));

    expect(await screen.findByText('Less is free now')).toBeVisible();
    expect(screen.getByText('Decline it and ask for less.')).toBeVisible();
  });

  it('is declined with a reason only', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/manual-moves/7/decline', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...move, status: 'DECLINED' });
      }),
    );
    showWithLinks(<FinanceManualMoveCard move={move} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
    const send = () =>
      userEvent.click(screen.getAllByRole('button', { name: 'Decline' }).at(-1) as HTMLElement);
    await screen.findByLabelText('Why');
    await send();
    expect((await screen.findAllByText('Say why')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Why'), 'The reserve is low');
    await send();

    await waitFor(() => expect(sent).toEqual({ reason: 'The reserve is low' }));
  });

  it('can only be withdrawn by who asked', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/manual-moves/7/withdrawal', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...move, status: 'WITHDRAWN' });
      }),
    );
    showWithLinks(<FinanceManualMoveCard move={{ ...move, askedBy: 'otto' }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
    await userEvent.type(await screen.findByLabelText('Why'), 'Asked too early');
    await userEvent.click(screen.getAllByRole('button', { name: 'Withdraw' }).at(-1) as HTMLElement);

    await waitFor(() => expect(sent).toEqual({ reason: 'Asked too early' }));
    expect(screen.queryByRole('button', { name: 'Agree' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Decline' })).toBeNull();
  });

  it('tells who declined it and why', async () => {
    showWithLinks(
      <FinanceManualMoveCard
        move={{
          ...move,
          status: 'DECLINED',
          endedBy: 'pia',
          endedByName: 'Pia Second',
          endedAt: '2027-02-01T12:00:00Z',
          endedBecause: 'The reserve is low',
        }}
      />,
    );

    expect(await screen.findByText('Declined by')).toBeVisible();
    expect(screen.getByText('Pia Second')).toBeVisible();
    expect(screen.getByText('The reserve is low')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names what a movement was before it is booked as that', async () => {
    showWithLinks(
      <FinanceManualMoveCard
        move={{
          ...move,
          kind: 'MOVEMENT_EXPLAINED',
          about: 'Movement txn_1',
          amount: { minor: -1_000, currency: 'USD' },
          reference: 'txn_1',
          meaning: 'OWED_BY_STUDENT',
          owedBy: '9',
          owedByName: 'Maya Chen',
        }}
      />,
    );

    expect(await screen.findByText('Movement txn_1')).toBeVisible();
    expect(screen.getByText('-$10.00')).toBeVisible();
    expect(screen.getByText('A student owes it, or has brought it back')).toBeVisible();
    expect(screen.getByText('Maya Chen')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Agree' }));
    expect(await screen.findByText('Book -$10.00 as owed by a student?')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Book it' })).toBeVisible();
  });

  it.each([
    ['BAD_DEBT', 'Give up $1,000.05?', 'Give it up'],
    ['BANK_TRANSFER', 'Is $1,000.05 paid?', 'It is paid'],
  ] as const)('tells how a debt ends: %s', async (meaning, question, verb) => {
    const account = 'receivable:student:8';
    showWithLinks(
      <FinanceManualMoveCard move={{ ...move, kind: 'RECEIVABLE_SETTLED', meaning, reference: account }} />,
    );

    expect(await screen.findByRole('link', { name: 'Open' })).toHaveAttribute(
      'href',
      expect.stringContaining('/ops/ledger/accounts/receivable'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Agree' }));
    expect(await screen.findByText(question)).toBeVisible();
    expect(screen.getByRole('button', { name: verb })).toBeVisible();
  });

  it.each(['WARNED_REFUND', 'HELD_REFUND'] as const)('leads to the payment of a %s', async (kind) => {
    showWithLinks(<FinanceManualMoveCard move={{ ...move, kind }} />);

    expect(await screen.findByRole('link', { name: 'Open' })).toHaveAttribute('href', '/ops/payments/8');
  });
});
