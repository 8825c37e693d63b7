import type { AlertRhythm } from '@/shared/api/types';
import { parseSearch, stringifySearch } from '@/shared/format/search';
import { type AppliedFilter, appliedFilters } from './appliedFilters';
import { type ProjectSearch, readProjectSearch } from './projectSearch';

export const LONGEST_NAME = 100;

export const ALERTS: { value: AlertRhythm; label: string }[] = [
  { value: 'INSTANT', label: 'At once' },
  { value: 'DAILY', label: 'Every morning' },
  { value: 'WEEKLY', label: 'Monday mornings' },
  { value: 'OFF', label: 'Never' },
];

/** A search as it is saved: without the place in the list. */
export function savedQuery({ page: _shown, ...kept }: ProjectSearch): string {
  return stringifySearch(kept).replace(/^\?/, '');
}

export function searchOf(query: string): ProjectSearch {
  return readProjectSearch(parseSearch(query));
}

/** What a saved search asks for, in words. */
export function questionWords(query: string): string[] {
  const search = searchOf(query);
  return words(search.q, appliedFilters(search, undefined));
}

/** A first name for a search that is to be saved. */
export function suggestedName(q: string | undefined, filters: AppliedFilter[]): string {
  const all = words(q, filters).join(', ');
  return all === '' ? 'All projects' : all.slice(0, LONGEST_NAME);
}

function words(q: string | undefined, filters: AppliedFilter[]): string[] {
  return [...(q ? [`“${q}”`] : []), ...filters.map(({ label }) => label)];
}
