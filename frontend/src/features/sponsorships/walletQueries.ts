import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put } from '@/shared/api/request';
import type {
  CursorPage,
  Money,
  PaymentView,
  SponsoredProject,
  TopUpPage,
  WalletInput,
  WalletRow,
  WalletState,
  WalletView,
} from '@/shared/api/types';

export function walletsQuery(university: string) {
  return queryOptions({
    queryKey: ['wallets', university],
    queryFn: ({ signal }) => get<WalletRow[]>(`/api/universities/${university}/wallets`, { signal }),
  });
}

export function walletQuery(university: string, wallet: string) {
  return queryOptions({
    queryKey: ['wallets', university, wallet],
    queryFn: ({ signal }) => get<WalletView>(`/api/universities/${university}/wallets/${wallet}`, { signal }),
  });
}

export function sponsoredProjectsQuery(university: string, wallet: string) {
  return infiniteQueryOptions({
    queryKey: ['wallets', university, wallet, 'projects'],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<SponsoredProject>>(`/api/universities/${university}/wallets/${wallet}/projects`, {
        query: { cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** Where the same list can be downloaded. */
export function sponsoredProjectsFile(university: string, wallet: string): string {
  return `/api/universities/${university}/wallets/${wallet}/projects.csv`;
}

/** Asks the payment provider how a top-up stands, until it is decided. */
export function refreshedTopUpQuery(payment: string) {
  return queryOptions({
    queryKey: ['payments', payment, 'refreshed'],
    queryFn: ({ signal: _signal }) => post<PaymentView>(`/api/payments/${payment}/refresh`),
    refetchInterval: ({ state }) =>
      state.data === undefined || ['CHECKOUT_OPEN', 'PROCESSING'].includes(state.data.status) ? 4_000 : false,
  });
}

export function useOpenWallet(university: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ wallet, key }: { wallet: WalletInput; key: string }) =>
      post<WalletView>(`/api/universities/${university}/wallets`, wallet, { idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['wallets', university] }),
  });
}

export function useChangeWallet(university: string, wallet: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: WalletInput) =>
      put<WalletView>(`/api/universities/${university}/wallets/${wallet}`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['wallets', university] }),
  });
}

export function useWalletState(university: string, wallet: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (state: WalletState) =>
      put<WalletView>(`/api/universities/${university}/wallets/${wallet}/state`, { state }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['wallets', university] }),
  });
}

/** Leads to the hosted payment page; it comes back to the page of the wallet. */
export function useTopUp(university: string, wallet: string) {
  return useMutation({
    mutationFn: (amount: Money) =>
      post<TopUpPage>(`/api/universities/${university}/wallets/${wallet}/top-ups`, {
        amount,
        returnPath: `/u/${university}/wallets/${wallet}`,
      }),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}
