import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put } from '@/shared/api/request';
import { meQuery } from '@/shared/api/session';
import type { CursorPage, EmployerProfile, EmployerStatus, EmployerView } from '@/shared/api/types';

export function employerQuery(id: string) {
  return queryOptions({
    queryKey: ['employers', id],
    queryFn: ({ signal }) => get<EmployerView>(`/api/employers/${id}`, { signal }),
  });
}

/** Employers of one status, for operators. */
export function employersQuery(status: EmployerStatus) {
  return infiniteQueryOptions({
    queryKey: ['employers', 'all', status],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<EmployerView>>('/api/employers', { query: { status, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** Signs an employer up; who did it is a member from then on, so the session is read again. */
export function useRegisterEmployer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ profile, key }: { profile: EmployerProfile; key: string }) =>
      post<EmployerView>('/api/employers', profile, { idempotencyKey: key }),
    onSuccess: async (employer) => {
      client.setQueryData(employerQuery(employer.id).queryKey, employer);
      await client.refetchQueries({ queryKey: meQuery.queryKey });
    },
  });
}

export function useChangeEmployer({ id, version }: EmployerView) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: EmployerProfile) =>
      put<EmployerView>(`/api/employers/${id}`, profile, { ifMatch: version }),
    onSuccess: async (employer) => {
      client.setQueryData(employerQuery(id).queryKey, employer);
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
}

/** An operator's decisions; the lists are read again. */
export function useVerifyEmployer(id: string) {
  return useDecision((key: string) =>
    post<EmployerView>(`/api/employers/${id}/verification`, undefined, { idempotencyKey: key }),
  );
}

export function useSuspendEmployer(id: string) {
  return useDecision(({ reason, key }: { reason: string; key: string }) =>
    post<EmployerView>(`/api/employers/${id}/suspension`, { reason }, { idempotencyKey: key }),
  );
}

function useDecision<Input>(decide: (input: Input) => Promise<EmployerView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: decide,
    onSuccess: () => client.invalidateQueries({ queryKey: ['employers'] }),
  });
}
