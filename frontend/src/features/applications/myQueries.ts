import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put } from '@/shared/api/request';
import type { ApplicationRow, ApplicationView, CursorPage, WorkSample } from '@/shared/api/types';

/** What a student writes; a type, because forms want an open record. */
export type ApplicationContent = {
  answers: string[];
  workSamples: WorkSample[];
};

export const myApplicationsQuery = infiniteQueryOptions({
  queryKey: ['applications', 'mine'],
  queryFn: ({ pageParam, signal }) =>
    get<CursorPage<ApplicationRow>>('/api/applications', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** The student's application to one project; null when there is none. */
export function myApplicationToQuery(project: string) {
  return queryOptions({
    queryKey: ['applications', 'to', project],
    queryFn: async ({ signal }): Promise<ApplicationRow | null> => {
      let cursor: string | null = null;
      do {
        const page: CursorPage<ApplicationRow> = await get('/api/applications', {
          query: { cursor, limit: 100 },
          signal,
        });
        const found = page.items.find((row) => row.project === project);
        if (found) return found;
        cursor = page.next;
      } while (cursor !== null);
      return null;
    },
  });
}

export function myApplicationQuery(id: string) {
  return queryOptions({
    queryKey: ['applications', id],
    queryFn: ({ signal }) => get<ApplicationView>(`/api/applications/${id}`, { signal }),
  });
}

export function useSaveDraft(project: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: ApplicationContent) =>
      put<ApplicationView>(`/api/applications/drafts/${project}`, content),
    onSuccess: (draft) => client.setQueryData(myApplicationQuery(draft.id).queryKey, draft),
  });
}

export function useApply(project: string) {
  return useChange((content: ApplicationContent & { key: string }) =>
    post<ApplicationView>(
      '/api/applications',
      { project, answers: content.answers, workSamples: content.workSamples },
      { idempotencyKey: content.key },
    ),
  );
}

export function useAcceptOffer(application: ApplicationView) {
  return useChange(() =>
    post<ApplicationView>(`/api/applications/${application.id}/acceptance`, undefined, {
      ifMatch: application.version,
    }),
  );
}

export function useWithdraw(application: ApplicationView) {
  return useChange(() => post<ApplicationView>(`/api/applications/${application.id}/withdrawal`));
}

/** Every change answers with the whole application; the lists are read again. */
function useChange<Input>(change: (input: Input) => Promise<ApplicationView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (application) => {
      await client.invalidateQueries({ queryKey: ['applications'], refetchType: 'none' });
      client.setQueryData(myApplicationQuery(application.id).queryKey, application);
      await client.invalidateQueries({ queryKey: ['applications', 'mine'] });
    },
    // The state has moved on: show what it is now.
    onError: () => client.invalidateQueries({ queryKey: ['applications'] }),
  });
}
