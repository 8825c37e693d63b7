import { describe, expect, it } from 'vitest';
import { appliedFilters } from './appliedFilters';

const labels = (search: Parameters<typeof appliedFilters>[0]) =>
  appliedFilters(search, undefined).map(({ label }) => label);

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
    expect(hours?.without.hours_min).toBeUndefined();
    expect(hours?.without.hours_max).toBeUndefined();
  });

  it('says everything that can be chosen', () => {
    expect(
      labels({
        mode: ['ON_SITE'],
        standing: ['SECOND_YEAR'],
        employer: ['harbor-boats'],
        open_to_me: true,
        early_year: true,
        first_project: true,
        rate_max: 30,
        near: '39.96,-83',
        place: 'Columbus, OH',
        within: 50,
        remote: true,
        start_to: '2026-12-04',
        reply_max: 1,
      }),
    ).toEqual([
      'On site',
      'Second year',
      'Employer: Harbor boats',
      'Open to me',
      'First and second years welcome',
      'Good first project',
      'Up to $30 an hour',
      'Within 50 miles of Columbus, OH, or remote',
      expect.stringMatching(/^Starts by .*Dec 4/),
      'Answers within 1 day',
    ]);
  });
});
