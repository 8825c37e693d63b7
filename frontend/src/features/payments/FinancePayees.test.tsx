import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PayeeYear } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinancePayees } from './FinancePayees';

const dollars = (minor: number) => ({ minor, currency: 'USD' });

const maya: PayeeYear = {
  payee: '8',
  name: 'Maya Chen',
  year: 2027,
  transfers: 2,
  gross: dollars(80_000),
  platformFee: dollars(8_000),
  net: dollars(72_000),
  takenBack: dollars(0),
  threshold: dollars(200_000),
  thresholdTransfers: 0,
  standing: 'BELOW',
  taxNumberGiven: true,
};

describe('FinancePayees', () => {
  let holds: unknown[];

  beforeEach(() => {
    holds = [];
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/pay-holds', () => HttpResponse.json(holds)),
    );
  });

  it('puts the pay of one of them on hold with a reason', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/students/8/pay-hold', async ({ request }) => {
        sent = await request.json();
        holds = [{ id: '7', student: '8', liftedAt: null }];
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    showWithLinks(<FinancePayees payees={[maya]} year={2027} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Put on hold: Maya Chen' }));
    expect(await screen.findByText('Put the pay of Maya Chen on hold?')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Put it on hold' }));
    expect((await screen.findAllByText('Tell the reason')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Reason'), 'The name at the bank is another one');
    await userEvent.click(screen.getByRole('button', { name: 'Put it on hold' }));

    await waitFor(() => expect(sent).toEqual({ reason: 'The name at the bank is another one' }));
    expect(await screen.findByRole('link', { name: 'On hold' })).toHaveAttribute(
      'href',
      '/ops/finance/pay-holds',
    );
  });

  it('offers it again to whom the hold was lifted', async () => {
    holds = [{ id: '7', student: '8', liftedAt: '2027-02-01T12:00:00Z' }];
    showWithLinks(<FinancePayees payees={[maya, { ...maya, payee: '9', name: '' }]} year={2027} />);

    expect(await screen.findByRole('button', { name: 'Put on hold: Maya Chen' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Put on hold: closed account' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'On hold' })).toBeNull();
  });
});
