import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { CursorPage, Earning, PayoutReadiness } from '@/shared/api/types';

export const earningsQuery = infiniteQueryOptions({
  queryKey: ['payouts', 'mine'],
  queryFn: ({ pageParam, signal }) =>
    get<CursorPage<Earning>>('/api/payouts', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** Asks the payment provider each time: cheap to be sure, and it starts what waited. */
export const payoutReadinessQuery = queryOptions({
  queryKey: ['payouts', 'readiness'],
  queryFn: ({ signal }) => get<PayoutReadiness>('/api/payouts/readiness', { signal }),
  staleTime: 60_000,
});

/** Leads to the hosted page where a student sets up how they are paid. */
export function useOpenPayoutSetup() {
  return useMutation({
    mutationFn: () => post<{ url: string }>('/api/payouts/onboarding', { returnPath: '/earnings' }),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}
