import { describe, expect, it } from 'vitest';
import { payoutWords } from './payoutLooks';

describe('payoutWords', () => {
  it('asks the student only for what the student can do', () => {
    expect(payoutWords({ status: 'BLOCKED', blockedReason: 'ONBOARDING' })).toContain('your payout setup');
    expect(payoutWords({ status: 'BLOCKED', blockedReason: 'TAX' })).toContain('Add your tax number');
    expect(payoutWords({ status: 'BLOCKED', blockedReason: 'DISPUTE' })).toContain('need not do anything');
    expect(payoutWords({ status: 'BLOCKED', blockedReason: 'FRAUD_WARNING' })).toContain(
      'need not do anything',
    );
    expect(payoutWords({ status: 'BLOCKED', blockedReason: 'RISK' })).toContain('Write to us');
    expect(payoutWords({ status: 'BANK_FAILED', blockedReason: null })).toContain('bank details');
  });

  it('is silent while the money goes its way', () => {
    expect(payoutWords({ status: 'TRANSFERRED', blockedReason: null })).toBeUndefined();
  });
});
