import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { RefusedPayout } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceRefusedPayoutCard } from './FinanceRefusedPayoutCard';

const payout: RefusedPayout = {
  id: '7',
  payment: '8',
  payee: '9',
  payeeName: 'Maya Chen',
  net: { minor: 36_000, currency: 'USD' },
  code: 'resource_missing',
  attempt: 1,
  since: '2027-01-31T12:00:00Z',
};

describe('FinanceRefusedPayoutCard', () => {
  it('says why and asks before it is tried again', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/payouts/7/retry', () => {
        asked += 1;
        return HttpResponse.json({});
      }),
    );
    showWithLinks(<FinanceRefusedPayoutCard payout={payout} />);

    expect(await screen.findByText('resource_missing')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Send it' }));

    await waitFor(() => expect(asked).toBe(1));
  });
});
