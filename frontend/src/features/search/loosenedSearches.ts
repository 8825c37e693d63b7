import type { Loosening } from '@/shared/api/types';
import type { AppliedFilter } from './appliedFilters';
import { type ProjectSearch, withoutFilters } from './projectSearch';

/** A way out of an empty list: what is left out, in words, and how many projects there are then. */
export interface LoosenedSearch {
  label: string;
  count: number;
  search: ProjectSearch;
}

// Two fields chosen are left out together, so that neither alone can name them.
const TOGETHER: Record<string, string> = {
  category: 'the fields',
  skill: 'the skills',
  mode: 'remote, hybrid or on site',
  state: 'the states',
  city: 'the cities',
  standing: 'the class standings',
  employer: 'the employers',
};

/** Puts into words what the search says could be left out. */
export function loosenedSearches(
  search: ProjectSearch,
  filters: AppliedFilter[],
  loosenings: Loosening[],
): LoosenedSearch[] {
  return loosenings.flatMap(({ without, count }) => {
    const [first, ...others] = filters.filter(({ names }) => names.some((name) => without.includes(name)));
    if (first === undefined) return [];
    const label = others.length === 0 ? first.label : (TOGETHER[first.names[0] ?? ''] ?? first.label);
    return [{ label, count, search: withoutFilters(search, without) }];
  });
}
