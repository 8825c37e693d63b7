import type { ClassStanding, WorkMode } from '@/shared/api/types';
import { flagIn, listIn, numberIn, oneOf, textIn } from '@/shared/format/search';
import { MODES, STANDINGS } from '@/shared/format/terms';

export const SORTS = [
  { value: 'BEST', label: 'Best match' },
  { value: 'NEWEST', label: 'Newest' },
  { value: 'PAY', label: 'Highest fee' },
  { value: 'PAY_PER_HOUR', label: 'Highest pay per hour' },
  { value: 'CLOSING', label: 'Closing soon' },
  { value: 'START', label: 'Starting soon' },
  { value: 'NEAREST', label: 'Nearest' },
] as const;

export type ProjectSort = (typeof SORTS)[number]['value'];

/** The filters of which several values may be chosen; one of them suffices. */
export const LISTS = ['category', 'skill', 'mode', 'state', 'city', 'standing', 'employer'] as const;

export type ListFilter = (typeof LISTS)[number];

/** What is asked for: the same names in the address and, but for `place`, in the API. */
export interface ProjectSearch {
  q?: string | undefined;
  category?: string[] | undefined;
  skill?: string[] | undefined;
  mode?: WorkMode[] | undefined;
  state?: string[] | undefined;
  city?: string[] | undefined;
  standing?: ClassStanding[] | undefined;
  employer?: string[] | undefined;
  early_year?: true | undefined;
  first_project?: true | undefined;
  open_to_me?: true | undefined;
  hours_min?: number | undefined;
  hours_max?: number | undefined;
  pay_min?: number | undefined;
  pay_max?: number | undefined;
  rate_min?: number | undefined;
  rate_max?: number | undefined;
  /** Days within which the employer usually answers. */
  reply_max?: number | undefined;
  start_from?: string | undefined;
  start_to?: string | undefined;
  /** "lat,lon". */
  near?: string | undefined;
  /** How `near` is called. */
  place?: string | undefined;
  /** Miles; 25 when missing. */
  within?: number | undefined;
  remote?: true | undefined;
  sort?: ProjectSort | undefined;
  /** How many pages are shown. */
  page?: number | undefined;
}

export const USUAL_MILES = 25;
export const PAGE_SIZE = 20;

/** The API lists the first thousand. */
export const MOST_PAGES = 50;

const MOST_VALUES = 30;
const LONGEST_VALUE = 100;
const POINT = /^(-?\d{1,2}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)$/;

/** Reads an address of any age or origin; what the API would refuse is left out. */
export function readProjectSearch(search: Record<string, unknown>): ProjectSearch {
  const near = pointIn(search.near);
  const sort = oneOf(
    SORTS.map(({ value }) => value),
    search.sort,
  );
  const page = wholeIn(search.page, 2, 100_000);
  const [hours_min, hours_max] = inOrder(wholeIn(search.hours_min), wholeIn(search.hours_max));
  const [pay_min, pay_max] = inOrder(wholeIn(search.pay_min), wholeIn(search.pay_max));
  const [rate_min, rate_max] = inOrder(wholeIn(search.rate_min), wholeIn(search.rate_max));
  const [start_from, start_to] = inOrder(dayIn(search.start_from), dayIn(search.start_to));
  return {
    q: textIn(search.q)?.slice(0, 200),
    category: valuesIn(search.category),
    skill: valuesIn(search.skill),
    mode: wordsIn(MODES, search.mode),
    state: valuesIn(search.state),
    city: valuesIn(search.city),
    standing: wordsIn(STANDINGS, search.standing),
    employer: valuesIn(search.employer),
    early_year: flagIn(search.early_year),
    first_project: flagIn(search.first_project),
    open_to_me: flagIn(search.open_to_me),
    hours_min,
    hours_max,
    pay_min,
    pay_max,
    rate_min,
    rate_max,
    reply_max: wholeIn(search.reply_max, 1, 60),
    start_from,
    start_to,
    near,
    place: near === undefined ? undefined : textIn(search.place)?.slice(0, 100),
    within: near === undefined ? undefined : wholeIn(search.within, 1, 500),
    remote: near === undefined ? undefined : flagIn(search.remote),
    sort: sort === 'NEAREST' && near === undefined ? undefined : sort,
    page: page && Math.min(page, MOST_PAGES),
  };
}

/** The question as the API knows it: without how the place is called and how much of the list is shown. */
export function askedOf({ page: _shown, place: _name, ...question }: ProjectSearch) {
  return question;
}

/** The question with one choice of a list put in or taken out; the list of projects begins anew. */
export function toggled(search: ProjectSearch, filter: ListFilter, value: string): ProjectSearch {
  const before: readonly string[] = search[filter] ?? [];
  const next = before.includes(value) ? before.filter((kept) => kept !== value) : [...before, value];
  return { ...search, [filter]: next.length > 0 ? next : undefined, page: undefined };
}

/** The question without these parameters, and without what cannot stand alone. */
export function withoutFilters(search: ProjectSearch, names: readonly string[]): ProjectSearch {
  const left: ProjectSearch = {
    ...search,
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    page: undefined,
  };
  return left.near === undefined ? { ...left, ...NOWHERE, sort: anywhere(left.sort) } : left;
}

const NOWHERE = { place: undefined, within: undefined, remote: undefined };

function anywhere(sort: ProjectSort | undefined): ProjectSort | undefined {
  return sort === 'NEAREST' ? undefined : sort;
}

function valuesIn(value: unknown): string[] | undefined {
  const values = listIn(value)?.filter(({ length }) => length <= LONGEST_VALUE);
  return values && values.length > 0 ? values.slice(0, MOST_VALUES) : undefined;
}

function wordsIn<T extends string>(known: Record<T, string>, value: unknown): T[] | undefined {
  const words = valuesIn(value)?.filter((word): word is T => Object.hasOwn(known, word));
  return words && words.length > 0 ? words : undefined;
}

function wholeIn(value: unknown, least = 0, most = 100_000): number | undefined {
  const number = numberIn(value);
  return number === undefined || !Number.isInteger(number) || number < least || number > most
    ? undefined
    : number;
}

function dayIn(value: unknown): string | undefined {
  const text = textIn(value);
  // Somebody who types the year 26 means no day that the API knows.
  if (text === undefined || !/^20\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  // February 30 would become March 2.
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : text;
}

function pointIn(value: unknown): string | undefined {
  const text = textIn(value);
  const [, latitude, longitude] = POINT.exec(text ?? '') ?? [];
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180 ? text : undefined;
}

function inOrder<T extends number | string>(one: T | undefined, other: T | undefined) {
  return one !== undefined && other !== undefined && one > other
    ? ([other, one] as const)
    : ([one, other] as const);
}
