import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Reversal } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceReversalCard } from './FinanceReversalCard';

const reversal: Reversal = {
  id: '7',
  payment: '8',
  payout: '9',
  gross: { minor: 40_000, currency: 'USD' },
  net: { minor: 36_000, currency: 'USD' },
  reason: 'Nothing delivered',
  status: 'ASKED',
  askedBy: 'somebody',
  approvedBy: null,
  approvedAt: null,
  endedBy: null,
  endedBecause: null,
  failure: null,
  askedAt: '2027-01-31T12:00:00Z',
  settledAt: null,
};

describe('FinanceReversalCard', () => {
  it('is declined with a reason only', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/reversals/7/decline', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...reversal, status: 'DECLINED' });
      }),
    );
    showWithLinks(<FinanceReversalCard reversal={reversal} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
    const send = () =>
      userEvent.click(screen.getAllByRole('button', { name: 'Decline' }).at(-1) as HTMLElement);
    await screen.findByLabelText('Why');
    await send();
    expect((await screen.findAllByText('Say why')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Why'), 'It was delivered');
    await send();

    await waitFor(() => expect(sent).toEqual({ reason: 'It was delivered' }));
  });

  it('tells who declined it and why', async () => {
    server.use(http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })));
    showWithLinks(
      <FinanceReversalCard
        reversal={{
          ...reversal,
          status: 'DECLINED',
          endedBy: 'another',
          endedBecause: 'It was delivered',
          settledAt: '2027-02-01T12:00:00Z',
        }}
      />,
    );

    expect(await screen.findByText('It was delivered')).toBeVisible();
    expect(screen.getByText('Declined by')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
