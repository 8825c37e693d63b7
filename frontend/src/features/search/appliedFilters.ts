import type { ClassStanding, SearchFacets, WorkMode } from '@/shared/api/types';
import { MODES, STANDINGS } from '@/shared/format/terms';
import { formatDay } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import {
  LISTS,
  type ListFilter,
  type ProjectSearch,
  toggled,
  USUAL_MILES,
  withoutFilters,
} from './projectSearch';

export interface AppliedFilter {
  key: string;
  /** The parameters that make it. */
  names: readonly string[];
  label: string;
  /** The same question without this filter. */
  without: ProjectSearch;
}

/** Every filter in force, in words, each with the question that is left without it. */
export function appliedFilters(search: ProjectSearch, facets: SearchFacets | undefined): AppliedFilter[] {
  const lists = LISTS.flatMap((list) =>
    (search[list] ?? []).map((value) => ({
      key: `${list}-${value}`,
      names: [list],
      label: choiceLabel(list, value, facets),
      without: toggled(search, list, value),
    })),
  );
  const single = (label: string | 0 | undefined, ...names: (keyof ProjectSearch)[]): AppliedFilter[] =>
    label ? [{ key: names[0] ?? '', names, label, without: withoutFilters(search, names) }] : [];
  return [
    ...lists,
    ...single(search.open_to_me && 'Open to me', 'open_to_me'),
    ...single(search.early_year && 'First and second years welcome', 'early_year'),
    ...single(search.first_project && 'Good first project', 'first_project'),
    ...single(range(search.hours_min, search.hours_max, '', ' hours'), 'hours_min', 'hours_max'),
    ...single(range(search.pay_min, search.pay_max, '$', ''), 'pay_min', 'pay_max'),
    ...single(range(search.rate_min, search.rate_max, '$', ' an hour'), 'rate_min', 'rate_max'),
    ...single(search.near && nearWords(search), 'near', 'within', 'remote'),
    ...single(startWords(search), 'start_from', 'start_to'),
    ...single(search.reply_max && `Answers within ${plural(search.reply_max, 'day')}`, 'reply_max'),
  ];
}

function choiceLabel(list: ListFilter, value: string, facets: SearchFacets | undefined): string {
  switch (list) {
    case 'mode':
      return MODES[value as WorkMode];
    case 'standing':
      return STANDINGS[value as ClassStanding];
    case 'employer':
      return `Employer: ${words(value)}`;
    case 'category':
      return facets?.category.find((choice) => choice.value === value)?.label ?? words(value);
    default:
      return value;
  }
}

function nearWords({ place, within, remote }: ProjectSearch): string {
  const miles = `Within ${within ?? USUAL_MILES} miles`;
  return `${miles}${place ? ` of ${place}` : ''}${remote ? ', or remote' : ''}`;
}

function startWords({ start_from: from, start_to: to }: ProjectSearch): string | undefined {
  if (from && to) return `Starts ${formatDay(from)} to ${formatDay(to)}`;
  if (from) return `Starts ${formatDay(from)} or later`;
  return to && `Starts by ${formatDay(to)}`;
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
