import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { get, put } from '@/shared/api/request';
import type { Competency, ReviewsView, StudentReview, SupervisorReview } from '@/shared/api/types';

/** The reviews as far as the reader may see them; null while they are not open yet. */
export function reviewsQuery(engagement: string) {
  return queryOptions({
    queryKey: ['reviews', engagement],
    queryFn: async ({ signal }): Promise<ReviewsView | null> => {
      try {
        return await get<ReviewsView>(`/api/reviews/${engagement}`, { signal });
      } catch (error) {
        if (error instanceof ProblemError && error.type === 'not-completed') return null;
        throw error;
      }
    },
    // they open a moment after the approval, when whoever approved is looking here already
    refetchInterval: ({ state }) => (state.data === null ? 2_000 : false),
  });
}

export const frameworkQuery = queryOptions({
  queryKey: ['reviews', 'framework'],
  queryFn: ({ signal }) => get<Competency[]>('/api/reviews/framework', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useWriteSupervisorReview(engagement: string) {
  return useWrite<SupervisorReview>(engagement, 'supervisor');
}

export function useWriteStudentReview(engagement: string) {
  return useWrite<StudentReview>(engagement, 'student');
}

function useWrite<Review>(engagement: string, side: 'supervisor' | 'student') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (review: Review) => put<ReviewsView>(`/api/reviews/${engagement}/${side}`, review),
    onSuccess: (reviews) => client.setQueryData(reviewsQuery(engagement).queryKey, reviews),
  });
}
