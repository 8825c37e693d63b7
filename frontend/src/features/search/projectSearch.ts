import { flagIn, listIn, numberIn, oneOf, textIn } from '@/shared/format/search';

export const SORTS = [
  { value: 'BEST', label: 'Best match' },
  { value: 'NEWEST', label: 'Newest' },
  { value: 'PAY', label: 'Highest fee' },
  { value: 'PAY_PER_HOUR', label: 'Highest pay per hour' },
  { value: 'CLOSING', label: 'Closing soon' },
] as const;

export type ProjectSort = (typeof SORTS)[number]['value'];

/** What is asked for: the same names in the address and in the API. */
export interface ProjectSearch {
  q?: string | undefined;
  category?: string[] | undefined;
  skill?: string[] | undefined;
  mode?: string[] | undefined;
  state?: string[] | undefined;
  employer?: string | undefined;
  hours_min?: number | undefined;
  hours_max?: number | undefined;
  pay_min?: number | undefined;
  pay_max?: number | undefined;
  rate_min?: number | undefined;
  early_year?: true | undefined;
  sort?: ProjectSort | undefined;
  /** How many pages are shown. */
  page?: number | undefined;
}

const MOST_PAGES = 50;

export function readProjectSearch(search: Record<string, unknown>): ProjectSearch {
  const page = wholeIn(search.page);
  return {
    q: textIn(search.q)?.slice(0, 200),
    category: listIn(search.category),
    skill: listIn(search.skill),
    mode: listIn(search.mode)?.filter((mode) => ['REMOTE', 'HYBRID', 'ON_SITE'].includes(mode)),
    state: listIn(search.state),
    employer: textIn(search.employer),
    hours_min: wholeIn(search.hours_min),
    hours_max: wholeIn(search.hours_max),
    pay_min: wholeIn(search.pay_min),
    pay_max: wholeIn(search.pay_max),
    rate_min: wholeIn(search.rate_min),
    early_year: flagIn(search.early_year),
    sort: oneOf(
      SORTS.map(({ value }) => value),
      search.sort,
    ),
    page: page === undefined || page < 2 ? undefined : Math.min(page, MOST_PAGES),
  };
}

function wholeIn(value: unknown): number | undefined {
  const number = numberIn(value);
  return number === undefined || !Number.isInteger(number) || number < 0 || number > 100_000
    ? undefined
    : number;
}

/** The question with one choice of a list put in or taken out; the list begins anew. */
export function toggled(
  search: ProjectSearch,
  facet: 'category' | 'skill' | 'mode' | 'state',
  value: string,
): ProjectSearch {
  const before = search[facet] ?? [];
  const next = before.includes(value) ? before.filter((kept) => kept !== value) : [...before, value];
  return { ...search, [facet]: next.length > 0 ? next : undefined, page: undefined };
}
