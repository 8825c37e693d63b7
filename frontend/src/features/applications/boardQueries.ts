import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type {
  ApplicationView,
  BoardView,
  CursorPage,
  NotSelectedReason,
  WaitingApplicant,
} from '@/shared/api/types';

export function boardQuery(project: string) {
  return queryOptions({
    queryKey: ['applications', 'board', project],
    queryFn: ({ signal }) => get<BoardView>('/api/applications/board', { query: { project }, signal }),
    refetchInterval: 60_000,
  });
}

/** Who waits for a word from an employer, longest silence first. */
export function waitingQuery(employer: string) {
  return infiniteQueryOptions({
    queryKey: ['applications', 'waiting', employer],
    queryFn: ({ pageParam, signal }) =>
      get<CursorPage<WaitingApplicant>>('/api/applications/waiting', {
        query: { employer, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** One application as the employer reads it. */
export function applicantQuery(id: string) {
  return queryOptions({
    queryKey: ['applications', id],
    queryFn: ({ signal }) => get<ApplicationView>(`/api/applications/${id}`, { signal }),
  });
}

export interface Decline {
  reason: NotSelectedReason;
  criterion: string | null;
  note: string | null;
  nextStep: string;
}

export type Move =
  | { step: 'review' | 'shortlist'; body?: undefined }
  | { step: 'interview' | 'offer' | 'word'; body: { note: string | null } }
  | { step: 'decline'; body: Decline };

/** Declines one of several; whoever declines them all reads the lists again at the end. */
export function useDecline() {
  return useMutation({
    mutationFn: ({ id, version, key, body }: { id: string; version: number; key: string; body: Decline }) =>
      post<ApplicationView>(`/api/applications/${id}/decline`, body, {
        idempotencyKey: key,
        ifMatch: version,
      }),
  });
}

/** One step of an application; the answer is the whole of it, and every list that shows it is read again. */
export function useMove() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, key, step, body }: Move & { id: string; version?: number; key: string }) =>
      post<ApplicationView>(`/api/applications/${id}/${step}`, body, {
        idempotencyKey: key,
        ...(version === undefined ? {} : { ifMatch: version }),
      }),
    onSuccess: (application) => client.setQueryData(applicantQuery(application.id).queryKey, application),
    // After a failure somebody may have been faster: show what is so now.
    onSettled: () => client.invalidateQueries({ queryKey: ['applications'] }),
  });
}
