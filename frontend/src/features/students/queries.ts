import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { get, put } from '@/shared/api/request';
import type { Category, StudentProfile, StudentView, University } from '@/shared/api/types';

/** The student's own profile; null while there is none. */
export const myProfileQuery = queryOptions({
  queryKey: ['students', 'me'],
  queryFn: async ({ signal }): Promise<StudentView | null> => {
    try {
      return await get<StudentView>('/api/students/me', { signal });
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) return null;
      throw error;
    }
  },
});

export const universitiesQuery = queryOptions({
  queryKey: ['students', 'universities'],
  queryFn: ({ signal }) => get<University[]>('/api/public/universities', { signal }),
  staleTime: 10 * 60_000,
});

export const interestsQuery = queryOptions({
  queryKey: ['students', 'interests'],
  queryFn: ({ signal }) => get<Category[]>('/api/public/categories', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export function skillsQuery(typed: string) {
  return queryOptions({
    queryKey: ['students', 'skills', typed],
    queryFn: ({ signal }) => get<string[]>('/api/public/skills', { query: { q: typed }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useSaveProfile(before: StudentView | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: StudentProfile) =>
      put<StudentView>('/api/students/me', profile, before ? { ifMatch: before.version } : {}),
    onSuccess: (profile) => client.setQueryData(myProfileQuery.queryKey, profile),
  });
}

export function useConsent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (shareWithUniversity: boolean) =>
      put<StudentView>('/api/students/me/consent', { shareWithUniversity }),
    onSuccess: (profile) => client.setQueryData(myProfileQuery.queryKey, profile),
  });
}
