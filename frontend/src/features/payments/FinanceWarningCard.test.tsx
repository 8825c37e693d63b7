import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FraudWarning } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceWarningCard } from './FinanceWarningCard';

const dollars = (minor: number) => ({ minor, currency: 'USD' });

const warning: FraudWarning = {
  payment: '8',
  description: 'Clean a survey data set',
  payer: '9',
  payerName: 'Harbor Labs',
  amount: dollars(40_000),
  held: dollars(30_000),
  released: dollars(10_000),
  status: 'HELD',
  heldAt: '2027-01-31T12:00:00Z',
};

describe('FinanceWarningCard', () => {
  let moves: unknown[];

  beforeEach(() => {
    moves = [];
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.get('*/api/finance/manual-moves', () => HttpResponse.json(moves)),
    );
  });

  it('says whose payment it is and leads there', async () => {
    showWithLinks(<FinanceWarningCard warning={warning} />);

    expect(await screen.findByText('Harbor Labs')).toBeVisible();
    expect(screen.getByText('$300.00')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open' })).toHaveAttribute('href', '/ops/payments/8');
  });

  it('is cleared after a second word', async () => {
    let cleared = 0;
    server.use(
      http.post('*/api/finance/payments/8/fraud-warning/clearance', () => {
        cleared += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    showWithLinks(<FinanceWarningCard warning={warning} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Clear the warning' }));
    expect(cleared).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Clear it' }));

    await waitFor(() => expect(cleared).toBe(1));
  });

  it('is refunded with a reason, and waits for another operator then', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/finance/payments/8/fraud-warning/refund', async ({ request }) => {
        sent = await request.json();
        moves = [{ kind: 'WARNED_REFUND', subject: '8', status: 'ASKED' }];
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    showWithLinks(<FinanceWarningCard warning={warning} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Refund it' }));
    expect(await screen.findByText('Refund $300.00 to the payer?')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ask to refund it' }));
    expect((await screen.findAllByText('Tell the reason')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Reason'), 'The card was stolen');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to refund it' }));

    await waitFor(() => expect(sent).toEqual({ reason: 'The card was stolen' }));
    expect(await screen.findByRole('link', { name: 'Waits for another operator' })).toBeVisible();
  });

  it('shows why it cannot be asked for', async () => {
    server.use(
      http.post('*/api/finance/payments/8/fraud-warning/refund', () =>
        HttpResponse.json(
          { title: 'The warning is cleared already' },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    showWithLinks(<FinanceWarningCard warning={warning} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Refund it' }));
    await userEvent.type(await screen.findByLabelText('Reason'), 'The card was stolen');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to refund it' }));

    expect(await screen.findByText('The warning is cleared already')).toBeVisible();
  });

  it('offers no refund of what has left', async () => {
    showWithLinks(<FinanceWarningCard warning={{ ...warning, held: dollars(0) }} />);

    expect(await screen.findByRole('button', { name: 'Clear the warning' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Refund it' })).toBeNull();
  });
});
