import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { CursorPage, ImportOutcome, ImportRow, ProjectImport } from '@/shared/api/types';
import { upload } from '@/shared/api/upload';

const WHILE_RUNNING = 1_000;

export function isUnderWay({ state }: ProjectImport): boolean {
  return state === 'CHECKING' || state === 'RUNNING';
}

/** An employer's latest imports, the newest first. */
export function importsQuery(employer: string) {
  return queryOptions({
    queryKey: ['projects', 'imports', 'of', employer],
    queryFn: ({ signal }) => get<ProjectImport[]>('/api/projects/imports', { query: { employer }, signal }),
  });
}

/** One import, asked again every second while something is under way. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['projects', 'imports', id],
    queryFn: ({ signal }) => get<ProjectImport>(`/api/projects/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? WHILE_RUNNING : false),
  });
}

/** The rows of an import; asked anew when it is in another state. */
export function importRowsQuery({ id, state }: ProjectImport, outcome: ImportOutcome | undefined) {
  return infiniteQueryOptions({
    queryKey: ['projects', 'imports', id, 'rows', state, outcome ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<ImportRow>>(`/api/projects/imports/${id}/rows`, {
        query: { outcome, cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function sendImport(
  employer: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<ProjectImport> {
  return upload<ProjectImport>(`/api/projects/imports?employer=${employer}`, file, onProgress);
}

export function useStartImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      post<ProjectImport>(`/api/projects/imports/${id}/start`, undefined, { idempotencyKey: key }),
    onSuccess: async (started) => {
      client.setQueryData(importQuery(id).queryKey, started);
      await client.invalidateQueries({ queryKey: ['projects', 'of'] });
    },
  });
}
