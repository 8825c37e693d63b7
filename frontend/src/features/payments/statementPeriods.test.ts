import { describe, expect, it } from 'vitest';
import { monthIn, monthsUntil, yearIn, yearsUntil } from './statementPeriods';

describe('monthsUntil', () => {
  it('goes back over the turn of the year', () => {
    expect(monthsUntil(new Date('2027-01-31T23:00:00Z'), 3)).toEqual([
      { value: '2027-01', label: 'January 2027' },
      { value: '2026-12', label: 'December 2026' },
      { value: '2026-11', label: 'November 2026' },
    ]);
  });
});

describe('yearsUntil', () => {
  it('begins with this year', () => {
    expect(yearsUntil(new Date('2027-01-31T23:00:00Z'), 2)).toEqual(['2027', '2026']);
  });
});

describe('what an address says', () => {
  it('is left out when it is no period', () => {
    expect([monthIn('2026-11'), monthIn('2026-13'), monthIn(undefined)]).toEqual([
      '2026-11',
      undefined,
      undefined,
    ]);
    expect([yearIn('2026'), yearIn('1999'), yearIn('2026x')]).toEqual([2026, undefined, undefined]);
  });
});
