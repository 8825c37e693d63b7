import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type {
  CursorPage,
  Difference,
  Money,
  PayeeYear,
  Reconciliation,
  Reversal,
  StripeOperation,
  Treasury,
} from '@/shared/api/types';

const FINANCE = ['finance'] as const;

/** What the platform has at Stripe and whose it is; Stripe is asked each time. */
export const treasuryQuery = queryOptions({
  queryKey: [...FINANCE, 'treasury'],
  queryFn: ({ signal }) => get<Treasury>('/api/finance/treasury', { signal }),
});

export function differencesQuery(open: boolean) {
  return infiniteQueryOptions({
    queryKey: [...FINANCE, 'differences', open],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<Difference>>('/api/finance/differences', {
        query: { open, cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** The writes to Stripe that nobody knows the end of. */
export const operationsQuery = queryOptions({
  queryKey: [...FINANCE, 'operations'],
  queryFn: ({ signal }) => get<StripeOperation[]>('/api/finance/operations', { signal }),
});

export const reversalsQuery = queryOptions({
  queryKey: [...FINANCE, 'reversals'],
  queryFn: ({ signal }) => get<Reversal[]>('/api/finance/reversals', { signal }),
});

export function payeesQuery(year: number) {
  return queryOptions({
    queryKey: [...FINANCE, 'payees', year],
    queryFn: ({ signal }) => get<PayeeYear[]>('/api/finance/payees', { query: { year }, signal }),
  });
}

export function usePayOut() {
  return useFinanceStep(({ amount, key }: { amount: Money; key: string }) =>
    post('/api/finance/treasury/payouts', { amount }, { idempotencyKey: key }),
  );
}

export function useReconcile() {
  return useFinanceStep(({ full, key }: { full: boolean; key: string }) =>
    post<Reconciliation>('/api/finance/reconciliations', { full }, { idempotencyKey: key }),
  );
}

export function useTakeDifference(id: string) {
  return useFinanceStep((key: string) =>
    post<Difference>(`/api/finance/differences/${id}/assignment`, undefined, { idempotencyKey: key }),
  );
}

export function useResolveDifference(id: string) {
  return useFinanceStep(({ note, key }: { note: string; key: string }) =>
    post<Difference>(`/api/finance/differences/${id}/resolution`, { note }, { idempotencyKey: key }),
  );
}

export function useDecideOperation(id: string) {
  return useFinanceStep((key: string) =>
    post<{ foundAtStripe: boolean }>(`/api/finance/operations/${id}/decision`, undefined, {
      idempotencyKey: key,
    }),
  );
}

export function useAgreeToReversal(id: string) {
  return useFinanceStep((key: string) =>
    post<Reversal>(`/api/finance/reversals/${id}/approval`, undefined, { idempotencyKey: key }),
  );
}

export function useEndReversal(id: string, how: 'decline' | 'withdrawal') {
  return useFinanceStep(({ reason, key }: { reason: string; key: string }) =>
    post<Reversal>(`/api/finance/reversals/${id}/${how}`, { reason }, { idempotencyKey: key }),
  );
}

export function useTakeBack(payment: string) {
  return useFinanceStep(
    ({ key, ...asked }: { milestone: number; amount: Money; reason: string; key: string }) =>
      post<Reversal>(`/api/finance/payments/${payment}/reversals`, asked, { idempotencyKey: key }),
  );
}

export function useClearWarning(payment: string) {
  return useFinanceStep((key: string) =>
    post(`/api/finance/payments/${payment}/fraud-warning/clearance`, undefined, { idempotencyKey: key }),
  );
}

/** What moves money changes most figures of finance; all of them are asked anew. */
function useFinanceStep<Input, Answer>(step: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: FINANCE }),
        client.invalidateQueries({ queryKey: ['payments'] }),
      ]),
  });
}
