import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
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

describe('FinancePaymentActions', () => {
  it('clears a warned payment or refunds it', async () => {
    server.use(http.get('*/api/finance/manual-moves', () => HttpResponse.json([])));
    showWithLinks(<FinancePaymentActions payment={payment} />);

    expect(await screen.findByRole('button', { name: 'Clear the warning' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Refund it' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take pay back' })).toBeNull();
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
