import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinancePayOut } from './FinancePayOut';

const available = { minor: 120_050, currency: 'USD' };

describe('FinancePayOut', () => {
  it('asks for the amount that its button names, and says who has to agree', async () => {
    let asked: unknown;
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/treasury/payouts', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    await fill('1000.05', 'Fees of November');

    await userEvent.click(screen.getByRole('button', { name: 'Ask to pay out $1,000.05' }));

    await waitFor(() =>
      expect(asked).toEqual({
        amount: { minor: 100_005, currency: 'USD' },
        reason: 'Fees of November',
      }),
    );
    const words = await screen.findByText(/Another operator has to agree. Until then \$1,000.05/);
    await waitFor(() => expect(words).toHaveFocus());
    expect(screen.getByRole('link', { name: 'See what waits' })).toHaveAttribute(
      'href',
      '/ops/finance/manual-moves',
    );
  });

  it('needs a reason', async () => {
    await fill('1000.05', '');

    await userEvent.click(screen.getByRole('button', { name: 'Ask to pay out $1,000.05' }));

    expect((await screen.findAllByText('Tell the reason')).length).toBeGreaterThan(0);
  });

  it('refuses more than is free', async () => {
    await fill('1200.51', 'Fees of November');

    await userEvent.click(screen.getByRole('button', { name: 'Ask to pay out $1,200.51' }));

    expect((await screen.findAllByText('At most $1,200.50 may leave now')).length).toBeGreaterThan(0);
  });

  it('shows why it was refused', async () => {
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/treasury/payouts', () =>
        HttpResponse.json(
          { title: 'Less is free now' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await fill('1000.05', 'Fees of November');

    await userEvent.click(screen.getByRole('button', { name: 'Ask to pay out $1,000.05' }));

    expect(await screen.findByText('Less is free now')).toBeVisible();
  });

  it('offers nothing when nothing is free', async () => {
    showWithLinks(<FinancePayOut available={{ minor: 0, currency: 'USD' }} />);

    expect(await screen.findByRole('button', { name: 'Pay out' })).toBeDisabled();
  });
});

async function fill(amount: string, reason: string) {
  showWithLinks(<FinancePayOut available={available} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Pay out' }));
  await userEvent.type(await screen.findByLabelText('Amount'), amount);
  if (reason) await userEvent.type(screen.getByLabelText('Reason'), reason);
}
