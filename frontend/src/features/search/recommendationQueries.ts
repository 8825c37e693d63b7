import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, put, remove } from '@/shared/api/request';
import type { NotInterestedReason, RecommendationView } from '@/shared/api/types';

const SHOWN = 6;

export const recommendationsQuery = queryOptions({
  queryKey: ['search', 'recommendations'],
  queryFn: ({ signal }) =>
    get<RecommendationView>('/api/recommendations', { query: { limit: SHOWN }, signal }),
});

/** The project leaves at once; the list fills up from the backend. */
export function useNotInterested() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ project, reason }: { project: string; reason: NotInterestedReason }) =>
      put(`/api/recommendations/not-interested/${project}`, { reason }),
    onMutate: async ({ project }) => {
      await client.cancelQueries({ queryKey: recommendationsQuery.queryKey });
      client.setQueryData(recommendationsQuery.queryKey, (before) =>
        before === undefined
          ? before
          : { ...before, items: before.items.filter((item) => item.project.id !== project) },
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: recommendationsQuery.queryKey }),
  });
}

export function useInterestedAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (project: string) => remove(`/api/recommendations/not-interested/${project}`),
    onSettled: () => client.invalidateQueries({ queryKey: recommendationsQuery.queryKey }),
  });
}
