import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type {
  CursorPage,
  LedgerEntry,
  PaymentRow,
  PaymentView,
  RefundNote,
  TrialBalance,
} from '@/shared/api/types';

export function paymentsOfQuery(employer: string) {
  return infiniteQueryOptions({
    queryKey: ['payments', 'of', employer],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<PaymentRow>>('/api/payments', {
        query: { employer, cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function paymentQuery(id: string) {
  return queryOptions({
    queryKey: ['payments', id],
    queryFn: ({ signal }) => get<PaymentView>(`/api/payments/${id}`, { signal }),
  });
}

export function paymentEntriesQuery(id: string) {
  return queryOptions({
    queryKey: ['payments', id, 'entries'],
    queryFn: ({ signal }) => get<LedgerEntry[]>(`/api/payments/${id}/entries`, { signal }),
  });
}

/** The papers on what went back of a payment. */
export function refundNotesQuery(id: string) {
  return queryOptions({
    queryKey: ['payments', id, 'refund-notes'],
    queryFn: ({ signal }) => get<RefundNote[]>(`/api/payments/${id}/refund-notes`, { signal }),
  });
}

/** The sums of the whole ledger, for operators. */
export const trialBalanceQuery = queryOptions({
  queryKey: ['payments', 'ledger'],
  queryFn: ({ signal }) => get<TrialBalance>('/api/payments/ledger', { signal }),
});
