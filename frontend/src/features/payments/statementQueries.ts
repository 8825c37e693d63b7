import { queryOptions } from '@tanstack/react-query';
import { get } from '@/shared/api/request';
import type { EmployerStatement, PayStatement } from '@/shared/api/types';

/** A month of an employer's money. */
export function monthQuery(employer: string, month: string) {
  return queryOptions({
    queryKey: ['payments', 'statement', employer, month],
    queryFn: ({ signal }) =>
      get<EmployerStatement>('/api/payments/statement', { query: { employer, month }, signal }),
  });
}

/** A year of a student's pay. */
export function yearQuery(year: number) {
  return queryOptions({
    queryKey: ['payouts', 'statement', year],
    queryFn: ({ signal }) => get<PayStatement>('/api/payouts/statement', { query: { year }, signal }),
  });
}
