import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type { ProjectHit, SearchPlace, SearchResult, SearchSuggestion } from '@/shared/api/types';
import { askedOf, PAGE_SIZE, type ProjectSearch } from './projectSearch';

const FRESH = 30_000;
const AT_HAND = 30 * 60_000;

/** The first page also carries the facets and stays until the next question is answered. */
export function firstPageQuery(search: ProjectSearch) {
  return queryOptions({
    ...pageQuery(search, 1, 0),
    ...(search.page === undefined && { staleTime: FRESH }),
    placeholderData: keepPreviousData,
  });
}

/**
 * A page of a list, which stays as it is while the list is read: pages of different moments would leave out
 * projects or show them twice. For a first page of another moment (`since`) it is asked for anew.
 */
export function pageQuery(search: ProjectSearch, page: number, since: number) {
  const question = askedOf(search);
  return queryOptions({
    queryKey: ['search', 'projects', question, page, since],
    queryFn: ({ signal }) =>
      get<SearchResult>('/api/public/search', { query: { ...question, page, size: PAGE_SIZE }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: AT_HAND,
  });
}

/** How many projects a question would find. */
export function projectCountQuery(search: ProjectSearch) {
  const question = askedOf(search);
  return queryOptions({
    queryKey: ['search', 'count', question],
    queryFn: async ({ signal }) => {
      const query = { ...question, size: 1, facets: false };
      return (await get<SearchResult>('/api/public/search', { query, signal })).total;
    },
  });
}

/** A few open projects for a page about something else. */
export function someProjectsQuery(search: ProjectSearch, size = 6) {
  const question = askedOf(search);
  return queryOptions({
    queryKey: ['search', 'some', question, size],
    queryFn: ({ signal }) =>
      get<SearchResult>('/api/public/search', { query: { ...question, size, facets: false }, signal }),
  });
}

export const newestProjectsQuery = someProjectsQuery({ sort: 'NEWEST' });

/** Open projects like this one, which may be closed itself. */
export function similarProjectsQuery(slug: string, size = 3) {
  return queryOptions({
    queryKey: ['search', 'similar', slug, size],
    queryFn: ({ signal }) =>
      get<ProjectHit[]>(`/api/public/projects/${encodeURIComponent(slug)}/similar`, {
        query: { size },
        signal,
      }),
  });
}

export function suggestionsQuery(typed: string) {
  return queryOptions({
    queryKey: ['search', 'suggestions', typed],
    queryFn: ({ signal }) =>
      get<SearchSuggestion[]>('/api/public/search/suggestions', { query: { q: typed }, signal }),
    enabled: typed.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

/** Cities to search near to; for nothing typed those with the most projects. */
export function placesQuery(typed: string) {
  return queryOptions({
    queryKey: ['search', 'places', typed],
    queryFn: ({ signal }) => get<SearchPlace[]>('/api/public/search/places', { query: { q: typed }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}
