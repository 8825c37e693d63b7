import { describe, expect, it } from 'vitest';
import type { EarlyYearRow } from '@/shared/api/types';
import { cell, share } from './cells';

const row: EarlyYearRow = {
  classStanding: 'FIRST_YEAR',
  enrolled: 2000,
  activated: 500,
  viewed: 300,
  applied: 0,
  selected: null,
  started: null,
  completed: null,
  paid: null,
  converted: null,
  suppressed: ['selected', 'started', 'completed', 'paid', 'converted'],
};

describe('figures that may be shown', () => {
  it('withholds a small count and tells the limit', () => {
    expect(cell(row, 'selected', 10)).toBe('<10');
  });

  it('shows a zero, which points at nobody', () => {
    expect(cell(row, 'applied', 10)).toBe('0');
  });

  it('divides by those enrolled', () => {
    expect(share(row, 'activated')).toBe(0.25);
  });

  it('has no share where one figure is missing', () => {
    expect(share(row, 'paid')).toBeNull();
    expect(share({ ...row, enrolled: null }, 'activated')).toBeNull();
  });
});
