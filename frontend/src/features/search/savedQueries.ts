import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put, remove } from '@/shared/api/request';
import type { AlertRhythm, SavedSearchView } from '@/shared/api/types';

export const savedSearchesQuery = queryOptions({
  queryKey: ['search', 'saved'],
  queryFn: ({ signal }) => get<SavedSearchView[]>('/api/saved-searches', { signal }),
});

interface Wish {
  name: string;
  query: string;
  alert: AlertRhythm;
  timeZone: string;
}

export function useSaveSearch() {
  return useSavedChange((wish: Wish) => post<SavedSearchView>('/api/saved-searches', wish));
}

export function useChangeSavedSearch() {
  return useSavedChange(({ id, ...change }: { id: string; name: string; alert: AlertRhythm }) =>
    put<SavedSearchView>(`/api/saved-searches/${id}`, change),
  );
}

export function useRenewFeed() {
  return useSavedChange((id: string) => post<SavedSearchView>(`/api/saved-searches/${id}/feed`));
}

export function useDeleteSavedSearch() {
  return useSavedChange((id: string) => remove(`/api/saved-searches/${id}`));
}

export function useRestoreSavedSearch() {
  return useSavedChange((id: string) => post<SavedSearchView>(`/api/saved-searches/${id}/restoration`));
}

function useSavedChange<Change, Answer>(change: (wanted: Change) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  });
}
