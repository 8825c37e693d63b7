import { queryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type { EmployerRating, PublicEmployer } from '@/shared/api/types';

export function publicEmployerQuery(slug: string) {
  return queryOptions({
    queryKey: ['employers', 'public', slug],
    queryFn: ({ signal }) => get<PublicEmployer>(`/api/public/employers/${slug}`, { signal }),
  });
}

export function employerRatingQuery(slug: string) {
  return queryOptions({
    queryKey: ['employers', 'rating', slug],
    queryFn: ({ signal }) => get<EmployerRating>(`/api/public/employers/${slug}/rating`, { signal }),
  });
}
