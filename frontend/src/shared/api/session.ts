import { queryOptions, useQuery } from '@tanstack/react-query';
import { ProblemError } from './problem';
import { get } from './request';
import type { Me, Membership } from './types';

/** Who is signed in; null for a visitor. The guards of the router and the shell read it too. */
export const meQuery = queryOptions({
  queryKey: ['accounts', 'me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await get<Me>('/api/accounts/me', { signal });
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}

export function membershipIn(me: Me | null, organisation: string): Membership | undefined {
  return me?.memberships.find((membership) => membership.organisation === organisation);
}
