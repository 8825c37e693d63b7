import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PayHold } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { PayHoldsPage } from './PayHoldsPage';

const hold: PayHold = {
  id: '7',
  student: '8',
  studentName: 'Maya Chen',
  waiting: { minor: 36_000, currency: 'USD' },
  reason: 'The name at the bank is another one',
  placedBy: 'olga',
  placedByName: 'Olga Operator',
  placedAt: '2027-01-31T12:00:00Z',
  liftedBy: null,
  liftedByName: null,
  liftedAt: null,
  liftedBecause: null,
};

describe('the page of pay on hold', () => {
  beforeEach(() => {
    server.use(http.get('*/api/accounts/me', () => HttpResponse.json({ id: 'otto', memberships: [] })));
  });

  it('says that there is none, and where it is put on hold', async () => {
    server.use(http.get('*/api/finance/pay-holds', () => HttpResponse.json([])));
    showWithLinks(<PayHoldsPage />);

    expect(await screen.findByText('Nobody’s pay is on hold')).toBeVisible();
    expect(screen.getByRole('link', { name: 'payees' })).toHaveAttribute('href', '/ops/finance/payees');
    expect(screen.queryByRole('region', { name: 'Lifted' })).toBeNull();
  });

  it('tells those on hold from those that were lifted', async () => {
    const lifted = {
      ...hold,
      id: '9',
      studentName: 'Ben Ito',
      liftedBy: 'olga',
      liftedByName: 'Olga Operator',
      liftedAt: '2027-02-01T12:00:00Z',
      liftedBecause: 'The passport fits',
    };
    server.use(http.get('*/api/finance/pay-holds', () => HttpResponse.json([hold, lifted])));
    showWithLinks(<PayHoldsPage />);

    expect(await screen.findByRole('region', { name: 'On hold now' })).toHaveTextContent('Maya Chen');
    expect(screen.getByRole('region', { name: 'Lifted' })).toHaveTextContent('Ben Ito');
    expect(screen.getAllByRole('button', { name: 'Lift the hold' })).toHaveLength(1);
  });

  it('can be asked for again when it could not be read', async () => {
    server.use(http.get('*/api/finance/pay-holds', () => new HttpResponse(null, { status: 503 })));
    showWithLinks(<PayHoldsPage />);

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
