import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { FailedRefund } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceFailedRefundCard } from './FinanceFailedRefundCard';

const refund: FailedRefund = {
  id: '7',
  payment: '8',
  amount: { minor: 40_000, currency: 'USD' },
  reason: 'asked for by the employer',
  failure: 'lost_or_stolen_card',
  owed: true,
  since: '2027-01-31T12:00:00Z',
};

describe('FinanceFailedRefundCard', () => {
  it('is paid another way with a note only', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/refunds/7/paid-another-way', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    showWithLinks(<FinanceFailedRefundCard refund={refund} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Paid another way' }));
    await userEvent.click(await screen.findByRole('button', { name: 'It is paid' }));
    expect((await screen.findAllByText('Say how it was paid')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('How it was paid'), 'Wire 4711');
    await userEvent.click(screen.getByRole('button', { name: 'It is paid' }));

    await waitFor(() => expect(sent).toEqual({ note: 'Wire 4711' }));
  });

  it('offers no payment when the money is held again', async () => {
    server.use(http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })));
    showWithLinks(<FinanceFailedRefundCard refund={{ ...refund, owed: false }} />);

    expect(await screen.findByText('Refused: held again')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
