import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { RefundNote } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { PaymentRefundNotes } from './PaymentRefundNotes';

const note: RefundNote = {
  number: 'FH-2027-000001-R1',
  amount: { minor: 40_000, currency: 'USD' },
  reason: 'Asked for by the employer',
  issuedAt: '2027-01-31T12:00:00Z',
};

describe('PaymentRefundNotes', () => {
  it('leads to the paper of each refund', async () => {
    server.use(http.get('*/api/payments/8/refund-notes', () => HttpResponse.json([note])));
    show(<PaymentRefundNotes payment="8" />);

    expect(await screen.findByText('FH-2027-000001-R1')).toBeVisible();
    expect(screen.getByText('$400.00')).toBeVisible();
    expect(screen.getByText('Asked for by the employer')).toBeVisible();
    expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute(
      'href',
      '/api/payments/8/refund-notes/FH-2027-000001-R1.pdf',
    );
  });

  it('is not there while nothing has gone back', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/payments/8/refund-notes', () => {
        asked += 1;
        return HttpResponse.json([]);
      }),
    );
    show(<PaymentRefundNotes payment="8" />);

    await waitFor(() => expect(asked).toBe(1));
    expect(screen.queryByText('Refund notes')).toBeNull();
  });

  it('can be asked for again when they could not be read', async () => {
    server.use(http.get('*/api/payments/8/refund-notes', () => new HttpResponse(null, { status: 503 })));
    show(<PaymentRefundNotes payment="8" />);

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
