import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type {
  ClosedAccount,
  CursorPage,
  Difference,
  Exposure,
  FailedRefund,
  FraudWarning,
  GivenUpMessage,
  Money,
  PayeeYear,
  PlatformPayout,
  Reconciliation,
  RefusedPayout,
  Reversal,
  StripeOperation,
  StripeSetup,
  Treasury,
} from '@/shared/api/types';

export const FINANCE = ['finance'] as const;

/** Whether Stripe is set up as it must be; the application asks Stripe once an hour. */
export const setupQuery = queryOptions({
  queryKey: [...FINANCE, 'setup'],
  queryFn: ({ signal }) => get<StripeSetup>('/api/finance/setup', { signal }),
});

/** What the platform has at Stripe and whose it is; Stripe is asked each time. */
export const treasuryQuery = queryOptions({
  queryKey: [...FINANCE, 'treasury'],
  queryFn: ({ signal }) => get<Treasury>('/api/finance/treasury', { signal }),
});

/** What was sent to the platform's own bank. */
export const platformPayoutsQuery = queryOptions({
  queryKey: [...FINANCE, 'platform-payouts'],
  queryFn: ({ signal }) => get<PlatformPayout[]>('/api/finance/platform-payouts', { signal }),
});

/** What payers' banks may still take back. */
export const exposureQuery = queryOptions({
  queryKey: [...FINANCE, 'exposure'],
  queryFn: ({ signal }) => get<Exposure>('/api/finance/exposure', { signal }),
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

/** What Stripe told us and we could not read, oldest first. */
export const givenUpMessagesQuery = queryOptions({
  queryKey: [...FINANCE, 'given-up-messages'],
  queryFn: ({ signal }) => get<GivenUpMessage[]>('/api/finance/messages/given-up', { signal }),
});

export const reversalsQuery = queryOptions({
  queryKey: [...FINANCE, 'reversals'],
  queryFn: ({ signal }) => get<Reversal[]>('/api/finance/reversals', { signal }),
});

/** Pay that Stripe refused to transfer, oldest first. */
export const refusedPayoutsQuery = queryOptions({
  queryKey: [...FINANCE, 'refused-payouts'],
  queryFn: ({ signal }) => get<RefusedPayout[]>('/api/finance/payouts/refused', { signal }),
});

/** Refunds that did not arrive and are not settled, oldest first. */
export const failedRefundsQuery = queryOptions({
  queryKey: [...FINANCE, 'failed-refunds'],
  queryFn: ({ signal }) => get<FailedRefund[]>('/api/finance/refunds/failed', { signal }),
});

/** Students whose account at Stripe is closed, with the pay that waits. */
export const closedAccountsQuery = queryOptions({
  queryKey: [...FINANCE, 'closed-accounts'],
  queryFn: ({ signal }) => get<ClosedAccount[]>('/api/finance/students/closed-accounts', { signal }),
});

/** Payments that a card network warns of, oldest first. */
export const fraudWarningsQuery = queryOptions({
  queryKey: [...FINANCE, 'fraud-warnings'],
  queryFn: ({ signal }) => get<FraudWarning[]>('/api/finance/fraud-warnings', { signal }),
});

export function payeesQuery(year: number) {
  return queryOptions({
    queryKey: [...FINANCE, 'payees', year],
    queryFn: ({ signal }) => get<PayeeYear[]>('/api/finance/payees', { query: { year }, signal }),
  });
}

export function useReconcile() {
  return useFinanceStep(({ full, key }: { full: boolean; key: string }) =>
    post<Reconciliation>('/api/finance/reconciliations', { full }, { idempotencyKey: key }),
  );
}

/** Asks Stripe now how it is set up. */
export function useCheckSetup() {
  return useFinanceStep((key: string) =>
    post<StripeSetup>('/api/finance/setup/check', undefined, { idempotencyKey: key }),
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

export function useRetryPayout(id: string) {
  return useFinanceStep((key: string) =>
    post(`/api/finance/payouts/${id}/retry`, undefined, { idempotencyKey: key }),
  );
}

export function useRepeatMessage(id: string) {
  return useFinanceStep((key: string) =>
    post(`/api/finance/messages/${id}/repetition`, undefined, { idempotencyKey: key }),
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
export function useFinanceStep<Input, Answer>(step: (input: Input) => Promise<Answer>) {
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
