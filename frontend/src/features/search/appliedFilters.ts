import type { SearchFacets } from '@/shared/api/types';
import { MODES } from '@/shared/format/terms';
import { type ProjectSearch, toggled } from './projectSearch';

export interface AppliedFilter {
  key: string;
  label: string;
  /** The same question without this filter. */
  without: ProjectSearch;
}

const LISTS = ['category', 'skill', 'mode', 'state'] as const;

/** Every filter in force, in words, each with the question that is left without it. */
export function appliedFilters(
  search: ProjectSearch,
  facets: SearchFacets | null | undefined,
): AppliedFilter[] {
  const lists = LISTS.flatMap((facet) =>
    (search[facet] ?? []).map((value) => ({
      key: `${facet}-${value}`,
      label:
        facet === 'mode'
          ? MODES[value as keyof typeof MODES]
          : (facets?.[facet].find((choice) => choice.value === value)?.label ?? words(value)),
      without: toggled(search, facet, value),
    })),
  );
  const drop = (
    key: string,
    label: string | undefined,
    ...names: (keyof ProjectSearch)[]
  ): AppliedFilter[] =>
    label === undefined
      ? []
      : [
          {
            key,
            label,
            without: {
              ...search,
              ...Object.fromEntries(names.map((name) => [name, undefined])),
              page: undefined,
            },
          },
        ];
  return [
    ...lists,
    ...drop('early', search.early_year && 'First and second years welcome', 'early_year'),
    ...drop('hours', range(search.hours_min, search.hours_max, '', ' hours'), 'hours_min', 'hours_max'),
    ...drop('pay', range(search.pay_min, search.pay_max, '$', ''), 'pay_min', 'pay_max'),
    ...drop('rate', search.rate_min === undefined ? undefined : `$${search.rate_min}+ an hour`, 'rate_min'),
    ...drop('employer', search.employer && `Employer: ${words(search.employer)}`, 'employer'),
  ];
}

function range(
  from: number | undefined,
  to: number | undefined,
  before: string,
  after: string,
): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (to === undefined) return `${before}${from}+${after}`;
  if (from === undefined) return `Up to ${before}${to}${after}`;
  return `${before}${from} to ${before}${to}${after}`;
}

/** "data-analysis" is read as "Data analysis". */
function words(key: string): string {
  const spaced = key.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
