import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerAccount } from '@/shared/api/types';
import { show, showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceReceivable } from './FinanceReceivable';

const account: LedgerAccount = {
  name: 'receivable:student:7',
  family: 'receivable:student',
  debit: { minor: 500, currency: 'USD' },
  credit: null,
};

describe('FinanceReceivable', () => {
  let moves: unknown[];

  beforeEach(() => {
    moves = [];
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/manual-moves', () => HttpResponse.json(moves)),
    );
  });

  it('ends a debt by what became of it, and waits for another operator then', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/accounts/:account/settlement', async ({ request }) => {
        sent = await request.json();
        moves = [{ kind: 'RECEIVABLE_SETTLED', subject: '7', reference: account.name, status: 'ASKED' }];
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    showWithLinks(<FinanceReceivable account={account} />);

    await userEvent.click(await screen.findByRole('button', { name: 'It was paid, or is lost' }));
    const send = () => userEvent.click(screen.getByRole('button', { name: 'Ask to take it off' }));
    const amount = await screen.findByLabelText('Amount');
    await userEvent.type(screen.getByLabelText('Reason'), 'Cannot be reached');
    await send();
    expect((await screen.findAllByText('Say how it ends')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText('It is lost: nobody will pay it'));
    await userEvent.clear(amount);
    await userEvent.type(amount, '5.01');
    await send();
    expect((await screen.findAllByText('At most $5.00 is owed')).length).toBeGreaterThan(0);
    await userEvent.clear(amount);
    await userEvent.type(amount, '2');
    await send();

    await waitFor(() =>
      expect(sent).toEqual({
        how: 'BAD_DEBT',
        amount: { minor: 200, currency: 'USD' },
        reason: 'Cannot be reached',
      }),
    );
    expect(await screen.findByRole('link', { name: 'Waits for another operator' })).toBeVisible();
  });

  it.each<Partial<LedgerAccount>>([{ debit: null }, { name: 'suspense', family: 'suspense' }])(
    'is nothing where nobody owes anything: %o',
    (other) => {
      show(<FinanceReceivable account={{ ...account, ...other }} />);

      expect(screen.queryByRole('button')).toBeNull();
    },
  );
});
