import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinancePayOut } from './FinancePayOut';

const available = { minor: 120_050, currency: 'USD' };

describe('FinancePayOut', () => {
  it('sends the amount that its button names', async () => {
    let asked: unknown;
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/treasury/payouts', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    show(<FinancePayOut available={available} />);

    await userEvent.click(screen.getByRole('button', { name: 'Pay out' }));
    await userEvent.type(await screen.findByLabelText('Amount'), '1000.05');
    await userEvent.click(screen.getByRole('button', { name: 'Pay out $1,000.05' }));

    await waitFor(() => expect(asked).toEqual({ amount: { minor: 100_005, currency: 'USD' } }));
  });

  it('refuses more than is free', async () => {
    show(<FinancePayOut available={available} />);

    await userEvent.click(screen.getByRole('button', { name: 'Pay out' }));
    await userEvent.type(await screen.findByLabelText('Amount'), '1200.51');
    await userEvent.click(screen.getByRole('button', { name: 'Pay out $1,200.51' }));

    expect((await screen.findAllByText('At most $1,200.50 may leave now')).length).toBeGreaterThan(0);
  });

  it('offers nothing when nothing is free', () => {
    show(<FinancePayOut available={{ minor: 0, currency: 'USD' }} />);

    expect(screen.getByRole('button', { name: 'Pay out' })).toBeDisabled();
  });
});
