import { describe, expect, it } from 'vitest';
import type { EngagementView } from '@/shared/api/types';
import { openFee } from './workLooks';

describe('what is left of the fee', () => {
  it('is all of it without milestones, and less with each', () => {
    const usd = (minor: number) => ({ minor, currency: 'USD' });
    const fee = usd(400_00);
    const milestone = (number: number, minor: number) => ({
      number,
      title: 'Interviews',
      amount: usd(minor),
      at: '2026-11-01T12:00:00Z',
    });
    const left = (milestones: EngagementView['milestones']) =>
      openFee({ fee, milestones } as EngagementView).minor;

    expect(left([])).toBe(400_00);
    expect(left([milestone(1, 100_00), milestone(2, 50_00)])).toBe(250_00);
  });
});
