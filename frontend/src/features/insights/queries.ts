import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get, pathWith } from '@/shared/api/request';
import type { EarlyYearView } from '@/shared/api/types';

export interface Period {
  from: string;
  to: string;
}

export function earlyYearQuery(university: string, { from, to }: Period) {
  return queryOptions({
    queryKey: ['insights', 'early-year', university, from, to],
    queryFn: ({ signal }) =>
      get<EarlyYearView>('/api/insights/early-year', { query: { university, from, to }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** The same figures as a file. */
export function earlyYearFile(university: string, { from, to }: Period): string {
  return pathWith('/api/insights/early-year.csv', { university, from, to });
}
