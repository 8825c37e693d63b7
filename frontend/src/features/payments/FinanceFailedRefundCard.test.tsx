import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FailedRefund, ManualMove } from '@/shared/api/types';
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

const move: ManualMove = {
  id: '9',
  kind: 'REFUND_PAID_ANOTHER_WAY',
  subject: '7',
  about: 'Refund of Clean a survey data set',
  amount: refund.amount,
  reference: null,
  meaning: null,
  owedBy: null,
  owedByName: null,
  reason: 'Wire 4711',
  status: 'ASKED',
  askedBy: 'somebody',
  askedByName: 'Olga Operator',
  askedAt: '2027-02-01T12:00:00Z',
  endedBy: null,
  endedByName: null,
  endedAt: null,
  endedBecause: null,
};

describe('FinanceFailedRefundCard', () => {
  let moves: ManualMove[];

  beforeEach(() => {
    moves = [];
    server.use(
      http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/manual-moves', () => HttpResponse.json(moves)),
    );
  });

  it('is paid another way with a note only, and waits for another operator then', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/refunds/7/paid-another-way', async ({ request }) => {
        sent = await request.json();
        moves = [move];
        return HttpResponse.json(move, { status: 202 });
      }),
    );
    showWithLinks(<FinanceFailedRefundCard refund={refund} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Paid another way' }));
    await userEvent.click(await screen.findByRole('button', { name: 'It is paid' }));
    expect((await screen.findAllByText('Say how it was paid')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('How it was paid'), 'Wire 4711');
    await userEvent.click(screen.getByRole('button', { name: 'It is paid' }));

    await waitFor(() => expect(sent).toEqual({ note: 'Wire 4711' }));
    expect(await screen.findByRole('link', { name: 'Waits for another operator' })).toHaveAttribute(
      'href',
      '/ops/finance/manual-moves',
    );
    expect(screen.queryByRole('button', { name: 'Paid another way' })).toBeNull();
  });

  it('may be noted again when the other operator declined', async () => {
    moves = [{ ...move, status: 'DECLINED' }];
    showWithLinks(<FinanceFailedRefundCard refund={refund} />);

    expect(await screen.findByRole('button', { name: 'Paid another way' })).toBeEnabled();
    expect(screen.queryByRole('link', { name: 'Waits for another operator' })).toBeNull();
  });

  it('offers no payment when the money is held again', async () => {
    showWithLinks(<FinanceFailedRefundCard refund={{ ...refund, owed: false }} />);

    expect(await screen.findByText('Refused: held again')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
