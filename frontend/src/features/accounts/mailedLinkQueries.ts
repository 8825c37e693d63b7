import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { post, put } from '@/shared/api/request';
import { meQuery } from '@/shared/api/session';

/**
 * Confirms the address with the token of a mailed link. The link works once, so that this is a query: however often
 * the page is drawn, one request goes out.
 */
export function emailConfirmationQuery(token: string) {
  return queryOptions({
    queryKey: ['accounts', 'email-confirmation', token],
    queryFn: async ({ client }) => {
      await post('/api/accounts/email-confirmations', { token });
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Asks for the mail with the link that confirms the address of whoever is signed in. */
export function useRequestConfirmation() {
  return useMutation({
    mutationFn: () => post('/api/accounts/me/email-confirmations'),
  });
}

/** Asks for the mail with the link to a new password; using that link confirms the address as well. */
export function useRequestPasswordLink() {
  return useMutation({
    mutationFn: (email: string) => post('/api/accounts/password-resets', { email }),
  });
}

/** Sets a password with the token of a mailed link; every session of the account ends. */
export function useSetPassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { token: string; password: string }) => put('/api/accounts/password-resets', body),
    onSuccess: () => {
      // What was read in the session that has ended is nobody's business now.
      client.removeQueries({ type: 'inactive' });
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
}

/** Whether the refusal is about the link: used already, too old, or cut off by a mail program. */
export function isLinkSpent(error: unknown): boolean {
  return error instanceof ProblemError && error.errors.some(({ field }) => field === 'token');
}
