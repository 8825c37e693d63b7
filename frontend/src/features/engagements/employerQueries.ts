import { infiniteQueryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type { CursorPage, EngagementRow } from '@/shared/api/types';

/** The work that runs and ran at an employer, newest first. */
export function engagementsOfQuery(employer: string) {
  return infiniteQueryOptions({
    queryKey: ['engagements', 'of-employer', employer],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<EngagementRow>>('/api/engagements', {
        query: { employer, cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
