import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import { meQuery } from '@/shared/api/session';
import type { Credentials, IdentityProvider, Me, Registration } from '@/shared/api/types';

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => post<Me>('/api/accounts/sign-in', credentials),
    meta: { answers401: true },
    onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
  });
}

export function useSignUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (registration: Registration) => post<Me>('/api/accounts', registration),
    meta: { answers401: true },
    onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
  });
}

export function useIdentityProviders() {
  return useQuery({
    queryKey: ['accounts', 'identity-providers'],
    queryFn: ({ signal }) => get<IdentityProvider[]>('/api/accounts/identity-providers', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
