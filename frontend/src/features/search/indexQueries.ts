import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { IndexState } from '@/shared/api/types';

const WHILE_RUNNING = 1_000;
const OTHERWISE = 15_000;

/** How the index stands, asked again every second while something is under way. */
export const indexStateQuery = queryOptions({
  queryKey: ['search', 'index'],
  queryFn: ({ signal }) => get<IndexState>('/api/operator/search', { signal }),
  refetchInterval: ({ state }) => (isBusy(state.data) ? WHILE_RUNNING : OTHERWISE),
});

export function isBusy(state: IndexState | undefined): boolean {
  return state?.tasks[0]?.state === 'RUNNING';
}

export function useCheckIndex() {
  return useIndexWork(({ repair, key }: { repair: boolean; key: string }) =>
    post<IndexState>('/api/operator/search/checks', { repair }, { idempotencyKey: key }),
  );
}

export function useRebuildIndex() {
  return useIndexWork((key: string) =>
    post<IndexState>('/api/operator/search/rebuilds', undefined, { idempotencyKey: key }),
  );
}

function useIndexWork<Input>(begin: (input: Input) => Promise<IndexState>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: begin,
    onSuccess: (state) => client.setQueryData(indexStateQuery.queryKey, state),
  });
}
