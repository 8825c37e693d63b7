import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { DisputeRow, DisputeView } from '@/shared/api/types';

const DISPUTES = ['finance', 'disputes'] as const;

export function disputesQuery(open: boolean) {
  return queryOptions({
    queryKey: [...DISPUTES, 'list', open],
    queryFn: ({ signal }) => get<DisputeRow[]>('/api/finance/disputes', { query: { open }, signal }),
  });
}

/** One dispute; asked again every few seconds while the evidence is on its way. */
export function disputeQuery(id: string) {
  return queryOptions({
    queryKey: [...DISPUTES, id],
    queryFn: ({ signal }) => get<DisputeView>(`/api/finance/disputes/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.dispute.evidence === 'ASKED' ? 3_000 : false),
  });
}

export function useSubmitEvidence(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      post<DisputeView>(`/api/finance/disputes/${id}/evidence`, undefined, { idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: DISPUTES }),
  });
}
