import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlatformPayout } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { FinancePlatformPayouts } from './FinancePlatformPayouts';

const payout: PlatformPayout = {
  id: '7',
  amount: { minor: 100_007, currency: 'USD' },
  status: 'REFUSED',
  askedBy: '8',
  askedByName: 'Olga Operator',
  askedAt: '2027-01-31T12:00:00Z',
  stripePayout: null,
  failure: 'balance_insufficient',
};

describe('FinancePlatformPayouts', () => {
  it('says who asked, how much, and why Stripe refused', () => {
    show(<FinancePlatformPayouts payouts={[payout]} />);
    expect(screen.getByText('Olga Operator')).toBeVisible();
    expect(screen.getByText('$1,000.07')).toBeVisible();
    expect(screen.getByText('Stripe refused')).toBeVisible();
    expect(screen.getByText('balance_insufficient')).toBeVisible();
  });

  it('says how to begin when there are none', () => {
    show(<FinancePlatformPayouts payouts={[]} />);
    expect(screen.getByText(/Nothing has been paid out yet/)).toBeVisible();
  });
});
