import { describe, expect, it } from 'vitest';
import { appliedFilters } from './appliedFilters';
import { loosenedSearches } from './loosenedSearches';
import type { ProjectSearch } from './projectSearch';

const loosened = (search: ProjectSearch, ...without: string[][]) =>
  loosenedSearches(
    search,
    appliedFilters(search, undefined),
    without.map((names) => ({ without: names, count: 7 })),
  );

describe('loosenedSearches', () => {
  it('names what to leave out, and leaves it out', () => {
    const [remote, hours] = loosened(
      { q: 'data', mode: ['REMOTE'], hours_max: 10, page: 2 },
      ['mode'],
      ['hours_min', 'hours_max'],
    );

    expect(remote).toMatchObject({ label: 'Remote', count: 7, search: { q: 'data', hours_max: 10 } });
    expect(remote?.search.mode).toBeUndefined();
    expect(hours?.label).toBe('Up to 10 hours');
    expect(hours?.search).toMatchObject({ mode: ['REMOTE'] });
  });

  it('names several choices of a kind together', () => {
    expect(loosened({ skill: ['Excel', 'SQL'] }, ['skill'])[0]?.label).toBe('the skills');
  });

  it('leaves out the distance with the place', () => {
    const [near] = loosened({ near: '1,2', place: 'Columbus, OH', within: 5, remote: true }, [
      'near',
      'within',
      'remote',
    ]);

    expect(near?.search).toMatchObject({ near: undefined, place: undefined, within: undefined });
  });
});
