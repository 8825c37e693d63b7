import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PaymentView } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinancePaymentActions } from './FinancePaymentActions';

const dollars = (minor: number) => ({ minor, currency: 'USD' });

const payment: PaymentView = {
  id: '8',
  reference: '7',
  description: 'Clean a survey data set',
  payer: '9',
  purpose: 'WORK',
  sponsor: null,
  amount: dollars(40_000),
  platformFee: dollars(4_000),
  net: dollars(36_000),
  status: 'HELD',
  held: dollars(40_000),
  released: dollars(0),
  refunded: dollars(0),
  receiptNumber: null,
  heldAt: '2027-01-31T12:00:00Z',
  timeline: [],
  payouts: [],
  fraudWarned: true,
  allowedActions: [],
};

const payout: PaymentView['payouts'][number] = {
  id: '4',
  payee: '5',
  gross: dollars(40_000),
  platformFee: dollars(4_000),
  net: dollars(36_000),
  status: 'BLOCKED',
  blockedReason: 'ONBOARDING',
  transferredAt: null,
  paidAt: null,
};

describe('FinancePaymentActions', () => {
  let moves: unknown[];

  beforeEach(() => {
    moves = [];
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/manual-moves', () => HttpResponse.json(moves)),
    );
  });

  it('clears a warned payment or refunds it', async () => {
    showWithLinks(<FinancePaymentActions payment={payment} />);

    expect(await screen.findByRole('button', { name: 'Clear the warning' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Refund it' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take pay back' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Refund what is held' })).toBeNull();
  });

  it('asks to refund what is held, and waits for another operator then', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/payments/8/refund', async ({ request }) => {
        sent = await request.json();
        moves = [{ kind: 'HELD_REFUND', subject: '8', status: 'ASKED' }];
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    showWithLinks(<FinancePaymentActions payment={{ ...payment, fraudWarned: false }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Refund what is held' }));
    expect(await screen.findByLabelText('Amount')).toHaveValue('$400');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to refund it' }));
    expect((await screen.findAllByText('Tell the reason')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Reason'), 'The work was cancelled');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to refund it' }));

    await waitFor(() => expect(sent).toEqual({ amount: dollars(40_000), reason: 'The work was cancelled' }));
    expect(await screen.findByRole('link', { name: 'Waits for another operator' })).toBeVisible();
  });

  it('refunds no more than is held', async () => {
    showWithLinks(<FinancePaymentActions payment={{ ...payment, fraudWarned: false }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Refund what is held' }));
    await userEvent.clear(await screen.findByLabelText('Amount'));
    await userEvent.type(screen.getByLabelText('Amount'), '400.01');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to refund it' }));

    expect((await screen.findAllByText('At most $400.00 is held')).length).toBeGreaterThan(0);
  });

  it('refunds nothing when nothing is held', async () => {
    showWithLinks(
      <FinancePaymentActions
        payment={{ ...payment, fraudWarned: false, held: dollars(0), released: dollars(40_000) }}
      />,
    );

    expect(await screen.findByRole('button', { name: 'Take pay back' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Refund what is held' })).toBeNull();
  });

  it('puts the pay of its student on hold, and leads there when it is', async () => {
    let holds: unknown[] = [];
    let sent: unknown;
    server.use(
      http.get('*/api/finance/pay-holds', () => HttpResponse.json(holds)),
      http.post('*/api/finance/students/5/pay-hold', async ({ request }) => {
        sent = await request.json();
        holds = [{ id: '6', student: '5', liftedAt: null }];
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    showWithLinks(<FinancePaymentActions payment={{ ...payment, payouts: [payout] }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Put pay on hold' }));
    await userEvent.type(await screen.findByLabelText('Reason'), 'The name at the bank is another one');
    await userEvent.click(screen.getByRole('button', { name: 'Put it on hold' }));

    await waitFor(() => expect(sent).toEqual({ reason: 'The name at the bank is another one' }));
    expect(await screen.findByRole('link', { name: 'The student’s pay is on hold' })).toHaveAttribute(
      'href',
      '/ops/finance/pay-holds',
    );
  });

  it('only takes back what was released when nobody warns', async () => {
    showWithLinks(
      <FinancePaymentActions payment={{ ...payment, fraudWarned: false, released: dollars(40_000) }} />,
    );

    expect(await screen.findByRole('button', { name: 'Take pay back' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Clear the warning' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Refund it' })).toBeNull();
  });
});
