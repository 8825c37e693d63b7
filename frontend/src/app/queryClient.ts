import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ConnectionError, ProblemError } from '@/shared/api/problem';
import { meQuery } from '@/shared/api/session';

declare module '@tanstack/react-query' {
  interface Register {
    /** `answers401`: here 401 is an answer to the person, such as a wrong password, and no ended session. */
    mutationMeta: { answers401?: boolean };
  }
}

/** Server state for the whole application; `onSessionEnded` runs when the backend no longer knows who asks. */
export function createQueryClient(onSessionEnded: () => void): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => notice(error) }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        if (!mutation.meta?.answers401) notice(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => error instanceof ConnectionError && failures < 2,
      },
      mutations: { retry: false },
    },
  });

  function notice(error: Error) {
    if (error instanceof ProblemError && error.status === 401) {
      client.setQueryData(meQuery.queryKey, null);
      onSessionEnded();
    }
  }
  return client;
}
