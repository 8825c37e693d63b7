import { describe, expect, it } from 'vitest';
import { accountWords } from './ledger';

describe('accounts of the ledger', () => {
  it('are read in words, whoever they belong to', () => {
    expect(accountWords('held:01a202a2-4c41')).toBe('Held funds');
    expect(accountWords('payable:student:01a202a1')).toBe('Owed to students');
    expect(accountWords('stripe:platform')).toBe('Balance at Stripe');
  });

  it('that have no words of their own are spelled out', () => {
    expect(accountWords('loss_reserve')).toBe('Loss reserve');
  });
});
