import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { CursorPage, NotificationView } from '@/shared/api/types';

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications', 'list'],
  queryFn: ({ pageParam, signal }) =>
    get<CursorPage<NotificationView>>('/api/notifications', {
      query: { cursor: pageParam, limit: 30 },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** How many are not read yet; asked again now and then. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async ({ signal }) =>
    (await get<{ unread: number }>('/api/notifications/unread', { signal })).unread,
  refetchInterval: 2 * 60_000,
});

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => post('/api/notifications/read', { ids }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
