import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { PayHold } from '@/shared/api/types';
import { FINANCE, useFinanceStep } from './financeQueries';

/** Students whose pay is on hold, then those whose hold was lifted. */
export const payHoldsQuery = queryOptions({
  queryKey: [...FINANCE, 'pay-holds'],
  queryFn: ({ signal }) => get<PayHold[]>('/api/finance/pay-holds', { signal }),
});

export function useHoldPay(student: string) {
  return useFinanceStep(({ reason, key }: { reason: string; key: string }) =>
    post<PayHold>(`/api/finance/students/${student}/pay-hold`, { reason }, { idempotencyKey: key }),
  );
}

export function useLiftPayHold(id: string) {
  return useFinanceStep(({ reason, key }: { reason: string; key: string }) =>
    post<PayHold>(`/api/finance/pay-holds/${id}/lifting`, { reason }, { idempotencyKey: key }),
  );
}
