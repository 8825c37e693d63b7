import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClosedAccount } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceClosedAccountCard } from './FinanceClosedAccountCard';

const closed: ClosedAccount = {
  student: '7',
  studentName: 'Maya Chen',
  stripeAccount: 'acct_1',
  closedSince: '2027-01-31T12:00:00Z',
  waiting: { minor: 36_000, currency: 'USD' },
};

describe('FinanceClosedAccountCard', () => {
  let moves: unknown[];

  beforeEach(() => {
    moves = [];
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/manual-moves', () => HttpResponse.json(moves)),
    );
  });

  it('asks how the identity was checked, and waits for another operator then', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/students/7/account-replacement', async ({ request }) => {
        sent = await request.json();
        moves = [{ kind: 'ACCOUNT_REPLACEMENT', subject: '7', status: 'ASKED' }];
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    showWithLinks(<FinanceClosedAccountCard closed={closed} />);
    expect(await screen.findByText('Maya Chen')).toBeVisible();
    expect(screen.getByText('$360.00')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Allow a new account' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ask to allow it' }));
    expect((await screen.findAllByText('Say how the identity was checked')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('How the identity was checked'), 'Video call with the card');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to allow it' }));

    await waitFor(() => expect(sent).toEqual({ reason: 'Video call with the card' }));
    expect(await screen.findByRole('link', { name: 'Waits for another operator' })).toHaveAttribute(
      'href',
      '/ops/finance/manual-moves',
    );
  });

  it('shows why it cannot be asked for', async () => {
    server.use(
      http.post('*/api/finance/students/7/account-replacement', () =>
        HttpResponse.json(
          { title: 'The account is open again' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    showWithLinks(<FinanceClosedAccountCard closed={closed} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Allow a new account' }));
    await userEvent.type(
      await screen.findByLabelText('How the identity was checked'),
      'Video call with the card',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ask to allow it' }));

    expect(await screen.findByText('The account is open again')).toBeVisible();
  });
});
