import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, remove } from '@/shared/api/request';
import type { ApiClient } from '@/shared/api/types';

export function apiClientsQuery(organisation: string) {
  return queryOptions({
    queryKey: ['accounts', 'api-clients', organisation],
    queryFn: ({ signal }) =>
      get<ApiClient[]>('/api/accounts/api-clients', { query: { organisation }, signal }),
  });
}

/** The answer holds the secret: it is shown once and kept nowhere. */
export function useCreateClient(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...terms }: { name: string; scopes: string[]; key: string }) =>
      post<ApiClient>('/api/accounts/api-clients', { organisation, ...terms }, { idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: apiClientsQuery(organisation).queryKey }),
    gcTime: 0,
  });
}

export function useRemoveClient(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (clientId: string) => remove(`/api/accounts/api-clients/${clientId}`),
    onSettled: () => client.invalidateQueries({ queryKey: apiClientsQuery(organisation).queryKey }),
  });
}
