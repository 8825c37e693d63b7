import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { get, post, put } from '@/shared/api/request';
import type {
  CursorPage,
  Member,
  ProjectRow,
  ProjectStatus,
  ProjectView,
  ScopeCheck,
  University,
} from '@/shared/api/types';
import type { SentTerms } from './postForm';

/** An employer's projects, the newest draft first. */
export function ownProjectsQuery(employer: string, status?: ProjectStatus) {
  return infiniteQueryOptions({
    queryKey: ['projects', 'of', employer, status ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<ProjectRow>>('/api/projects', {
        query: { employer, status, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** Everybody's projects that wait for an operator. */
export const awaitingApprovalQuery = infiniteQueryOptions({
  queryKey: ['projects', 'awaiting-approval'],
  queryFn: ({ pageParam, signal }) =>
    get<CursorPage<ProjectRow>>('/api/projects', {
      query: { status: 'AWAITING_APPROVAL', cursor: pageParam },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export function ownProjectQuery(id: string) {
  return queryOptions({
    queryKey: ['projects', id],
    queryFn: ({ signal }) => get<ProjectView>(`/api/projects/${id}`, { signal }),
  });
}

/** What the terms come to and what is wrong with them; asked again when they change. */
export function checkQuery(employer: string, terms: SentTerms) {
  return queryOptions({
    queryKey: ['projects', 'checks', employer, terms],
    queryFn: ({ signal }) => checkTerms(employer, terms, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}

export function checkTerms(employer: string, terms: SentTerms, signal?: AbortSignal): Promise<ScopeCheck> {
  return post<ScopeCheck>('/api/projects/checks', { employer, terms }, signal ? { signal } : {});
}

export const universityListQuery = queryOptions({
  queryKey: ['universities', 'list'],
  queryFn: ({ signal }) => get<University[]>('/api/public/universities', { signal }),
  staleTime: 5 * 60_000,
});

export function skillSuggestionsQuery(q: string) {
  return queryOptions({
    queryKey: ['skills', q],
    queryFn: ({ signal }) => get<string[]>('/api/public/skills', { query: { q }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The members who may guide work. */
export function supervisorsQuery(employer: string) {
  return queryOptions({
    queryKey: ['accounts', 'team', employer],
    queryFn: ({ signal }) => get<Member[]>(`/api/employers/${employer}/members`, { signal }),
    select: (members) => members.filter(({ roles }) => roles.includes('SUPERVISOR')),
  });
}

export function useDraftProject(employer: string) {
  return useProjectChange(({ terms, key }: { terms: SentTerms; key: string }) =>
    told(post<ProjectView>('/api/projects', { employer, terms }, { idempotencyKey: key })),
  );
}

export function useChangeProject() {
  return useProjectChange(({ id, version, terms }: { id: string; version: number; terms: SentTerms }) =>
    told(put<ProjectView>(`/api/projects/${id}`, { terms }, { ifMatch: version })),
  );
}

export function usePublishProject() {
  return useProjectChange(({ id, key }: { id: string; key: string }) =>
    told(post<ProjectView>(`/api/projects/${id}/publication`, undefined, { idempotencyKey: key })),
  );
}

export function useApproveProject(id: string) {
  return useProjectChange((key: string) =>
    post<ProjectView>(`/api/projects/${id}/approval`, undefined, { idempotencyKey: key }),
  );
}

export function useCloseProject(id: string) {
  return useProjectChange(({ reason, key }: { reason: string; key: string }) =>
    post<ProjectView>(`/api/projects/${id}/closing`, { reason }, { idempotencyKey: key }),
  );
}

/** Every change answers with the whole project; the lists are read again. */
function useProjectChange<Input>(change: (input: Input) => Promise<ProjectView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (project) => {
      client.setQueryData(ownProjectQuery(project.id).queryKey, project);
      await client.invalidateQueries({
        queryKey: ['projects'],
        predicate: ({ queryKey }) => queryKey[1] !== project.id && queryKey[1] !== 'checks',
      });
    },
  });
}

/** The backend names the fields as `terms.title`; the form has them as `title`. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ProblemError ? atFields(error) : error;
  }
}

function atFields({ status, type, title, detail, errors }: ProblemError): ProblemError {
  return new ProblemError(status, { type, title, detail, errors: withoutTerms(errors) });
}

export function withoutTerms(errors: ScopeCheck['errors']): ScopeCheck['errors'] {
  return errors.map(({ field, message }) => ({ field: field.replace(/^terms\./, ''), message }));
}
