import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Exposure } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { FinanceExposure } from './FinanceExposure';

const dollars = (minor: number) => ({ minor, currency: 'USD' });

const exposure: Exposure = {
  days: 120,
  released: dollars(900_000),
  openDisputes: 2,
  disputed: dollars(40_000),
  withheld: dollars(30_000),
  payers: 51,
  most: [
    {
      payer: '7',
      name: 'Harbor Labs',
      released: dollars(60_050),
      openDisputes: 1,
      disputed: dollars(20_000),
    },
  ],
};

describe('FinanceExposure', () => {
  it('names the payers and says that the sums are of all', async () => {
    showWithLinks(<FinanceExposure exposure={exposure} />);
    expect(await screen.findByText('Harbor Labs')).toBeVisible();
    expect(screen.getByText('$600.50')).toBeVisible();
    expect(screen.getByText('2 over $400.00')).toBeVisible();
    expect(screen.getByText(/The first 1 of 51 payers/)).toBeVisible();
  });
});
