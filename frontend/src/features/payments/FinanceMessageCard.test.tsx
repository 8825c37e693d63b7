import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GivenUpMessage } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceMessageCard } from './FinanceMessageCard';

const message: GivenUpMessage = {
  id: 'evt_1',
  endpoint: 'connect',
  type: 'account.updated',
  account: 'acct_1',
  receivedAt: '2027-01-31T12:00:00Z',
  tries: 12,
  trouble: 'No such account',
};

describe('FinanceMessageCard', () => {
  beforeEach(() => {
    server.use(http.get('*/api/accounts/csrf', () => HttpResponse.json({})));
  });

  it('says what was in its way and is read again after a second word', async () => {
    let repeated = 0;
    server.use(
      http.post('*/api/finance/messages/evt_1/repetition', () => {
        repeated += 1;
        return new HttpResponse(null, { status: 202 });
      }),
    );
    show(<FinanceMessageCard message={message} />);
    expect(screen.getByText('No such account')).toBeVisible();
    expect(screen.getByText('acct_1')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(repeated).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Read it again' }));

    await waitFor(() => expect(repeated).toBe(1));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Read it again' })).toBeNull());
  });

  it('shows why it cannot be read again', async () => {
    server.use(
      http.post('*/api/finance/messages/evt_1/repetition', () =>
        HttpResponse.json(
          { title: 'This message is not given up' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    show(<FinanceMessageCard message={message} />);

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Read it again' }));

    expect(await screen.findByText('This message is not given up')).toBeVisible();
  });
});
