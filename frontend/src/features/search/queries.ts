import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type { SearchResult, SearchSuggestion } from '@/shared/api/types';
import type { ProjectSearch } from './projectSearch';

const PAGE_SIZE = 20;

/** The first page also carries the facets and stays until the next question is answered. */
export function firstPageQuery(search: ProjectSearch) {
  return queryOptions({ ...pageQuery(search, 1), placeholderData: keepPreviousData });
}

export function pageQuery({ page: _shown, ...question }: ProjectSearch, page: number) {
  return queryOptions({
    queryKey: ['search', 'projects', question, page],
    queryFn: ({ signal }) =>
      get<SearchResult>('/api/public/search', { query: { ...question, page, size: PAGE_SIZE }, signal }),
  });
}

/** How many projects a question would find. */
export function projectCountQuery({ page: _shown, ...question }: ProjectSearch) {
  return queryOptions({
    queryKey: ['search', 'count', question],
    queryFn: async ({ signal }) =>
      (await get<SearchResult>('/api/public/search', { query: { ...question, size: 1 }, signal })).total,
  });
}

/** A few open projects for a page about something else. */
export function someProjectsQuery(question: ProjectSearch, size = 6) {
  return queryOptions({
    queryKey: ['search', 'some', question, size],
    queryFn: ({ signal }) =>
      get<SearchResult>('/api/public/search', { query: { ...question, size }, signal }),
  });
}

export const newestProjectsQuery = someProjectsQuery({ sort: 'NEWEST' });

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
