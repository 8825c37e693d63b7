import { describe, expect, it } from 'vitest';
import { appliedFilters } from './appliedFilters';

describe('appliedFilters', () => {
  it('names each filter and keeps the rest of the question', () => {
    const search = { q: 'survey', category: ['data-analysis', 'research'], pay_min: 300, page: 3 };

    const filters = appliedFilters(search, undefined);

    expect(filters.map(({ label }) => label)).toEqual(['Data analysis', 'Research', '$300+']);
    expect(filters[0]?.without).toEqual({
      q: 'survey',
      category: ['research'],
      pay_min: 300,
      page: undefined,
    });
  });

  it('takes both ends of a range away together', () => {
    const [hours] = appliedFilters({ hours_min: 5, hours_max: 9 }, undefined);

    expect(hours?.label).toBe('5 to 9 hours');
    expect(hours?.without).toEqual({ hours_min: undefined, hours_max: undefined, page: undefined });
  });
});
