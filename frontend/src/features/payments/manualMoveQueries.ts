import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { ManualMove, Money, MovementMeaning } from '@/shared/api/types';
import { FINANCE, useFinanceStep } from './financeQueries';
import { accountPath } from './ledgerQueries';

/** What operators move by hand: what waits for a second one first, then the newest. */
export const manualMovesQuery = queryOptions({
  queryKey: [...FINANCE, 'manual-moves'],
  queryFn: ({ signal }) => get<ManualMove[]>('/api/finance/manual-moves', { signal }),
});

export function useAgreeToMove(id: string) {
  return useFinanceStep((key: string) =>
    post<ManualMove>(`/api/finance/manual-moves/${id}/agreement`, undefined, { idempotencyKey: key }),
  );
}

export function useEndMove(id: string, how: 'decline' | 'withdrawal') {
  return useFinanceStep(({ reason, key }: { reason: string; key: string }) =>
    post<ManualMove>(`/api/finance/manual-moves/${id}/${how}`, { reason }, { idempotencyKey: key }),
  );
}

export function useAskToPayOut() {
  return useFinanceStep(({ key, ...asked }: { amount: Money; reason: string; key: string }) =>
    post<ManualMove>('/api/finance/treasury/payouts', asked, { idempotencyKey: key }),
  );
}

export function useAskPaidAnotherWay(refund: string) {
  return useFinanceStep(({ note, key }: { note: string; key: string }) =>
    post<ManualMove>(`/api/finance/refunds/${refund}/paid-another-way`, { note }, { idempotencyKey: key }),
  );
}

export function useAskForNewAccount(student: string) {
  return useFinanceStep(({ reason, key }: { reason: string; key: string }) =>
    post<ManualMove>(
      `/api/finance/students/${student}/account-replacement`,
      { reason },
      { idempotencyKey: key },
    ),
  );
}

export function useAskToRefundWarned(payment: string) {
  return useFinanceStep(({ reason, key }: { reason: string; key: string }) =>
    post<ManualMove>(
      `/api/finance/payments/${payment}/fraud-warning/refund`,
      { reason },
      { idempotencyKey: key },
    ),
  );
}

export function useAskToRefundHeld(payment: string) {
  return useFinanceStep(({ key, ...asked }: { amount: Money; reason: string; key: string }) =>
    post<ManualMove>(`/api/finance/payments/${payment}/refund`, asked, { idempotencyKey: key }),
  );
}

interface Explanation {
  movement: string;
  meaning: MovementMeaning;
  owedBy: string | null;
  reason: string;
  key: string;
}

export function useAskToExplain() {
  return useFinanceStep(({ movement, key, ...said }: Explanation) =>
    post<ManualMove>(`/api/finance/movements/${encodeURIComponent(movement)}/explanation`, said, {
      idempotencyKey: key,
    }),
  );
}

export function useAskToSettle(account: string) {
  return useFinanceStep(
    ({ key, ...asked }: { how: MovementMeaning; amount: Money; reason: string; key: string }) =>
      post<ManualMove>(`${accountPath(account)}/settlement`, asked, { idempotencyKey: key }),
  );
}
