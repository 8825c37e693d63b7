import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put } from '@/shared/api/request';
import { meQuery } from '@/shared/api/session';
import type { ClassStanding, Cohort, University, UniversityProfile } from '@/shared/api/types';

export function universityQuery(id: string) {
  return queryOptions({
    queryKey: ['universities', id],
    queryFn: ({ signal }) => get<University>(`/api/universities/${id}`, { signal }),
  });
}

/** Lets a university take part; who did it is staff from then on, so the session is read again. */
export function useJoinUniversity() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ profile, key }: { profile: UniversityProfile; key: string }) =>
      post<University>('/api/universities', profile, { idempotencyKey: key }),
    onSuccess: () => client.refetchQueries({ queryKey: meQuery.queryKey }),
  });
}

export function cohortsQuery(university: string, term: string) {
  return queryOptions({
    queryKey: ['universities', university, 'cohorts', term],
    queryFn: ({ signal }) =>
      get<Cohort[]>(`/api/universities/${university}/cohorts`, { query: { term }, signal }),
  });
}

/** Replaces the counts of one academic year; the figures that divide by them are read again. */
export function useSetCohorts(university: string, term: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (enrolled: Partial<Record<ClassStanding, number>>) =>
      put<Cohort[]>(`/api/universities/${university}/cohorts?term=${term}`, { enrolled }),
    onSuccess: async (cohorts) => {
      client.setQueryData(cohortsQuery(university, term).queryKey, cohorts);
      await client.invalidateQueries({ queryKey: ['insights'] });
    },
  });
}
