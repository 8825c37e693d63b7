import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type { AccountEntry, CursorPage, LedgerAccount } from '@/shared/api/types';

export function ledgerAccountsQuery(family: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['finance', 'accounts', 'of', family],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<LedgerAccount>>('/api/finance/accounts', {
        query: { family, cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function ledgerAccountQuery(name: string) {
  return queryOptions({
    queryKey: ['finance', 'accounts', name],
    queryFn: ({ signal }) => get<LedgerAccount>(accountPath(name), { signal }),
  });
}

export function accountEntriesQuery(name: string) {
  return infiniteQueryOptions({
    queryKey: ['finance', 'accounts', name, 'entries'],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<AccountEntry>>(`${accountPath(name)}/entries`, {
        query: { cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function accountPath(name: string) {
  return `/api/finance/accounts/${encodeURIComponent(name)}` as const;
}
