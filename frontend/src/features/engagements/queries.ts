import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/shared/api/problem';
import { get, post } from '@/shared/api/request';
import type {
  CheckoutView,
  CursorPage,
  EngagementRow,
  EngagementView,
  Money,
  PaymentView,
  SponsorOffer,
} from '@/shared/api/types';

/** What the other side does shows up without a reload. */
const LIVE = 30_000;

export const myEngagementsQuery = infiniteQueryOptions({
  queryKey: ['engagements', 'mine'],
  queryFn: ({ pageParam, signal }) =>
    get<CursorPage<EngagementRow>>('/api/engagements', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export function engagementQuery(id: string) {
  return queryOptions({
    queryKey: ['engagements', id],
    queryFn: ({ signal }) => get<EngagementView>(`/api/engagements/${id}`, { signal }),
    refetchInterval: LIVE,
  });
}

/** The workspace of an accepted application; it opens a moment after the acceptance, so it is asked for until then. */
export function engagementOfApplicationQuery(application: string) {
  return queryOptions({
    queryKey: ['engagements', 'of-application', application],
    queryFn: async ({ signal }): Promise<EngagementView | null> => {
      try {
        return await get<EngagementView>(`/api/engagements/of-application/${application}`, { signal });
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return null;
        throw error;
      }
    },
    refetchInterval: ({ state }) => (state.data === null ? 2_000 : false),
  });
}

export type WorkStep =
  | { step: 'signature'; body: { typedName: string; sha256: string } }
  | { step: 'kickoff'; body?: undefined }
  | { step: 'check-ins'; body: { text: string } }
  | { step: 'submissions'; body: { note: string; aiUse: string | null; files: string[]; links: string[] } }
  | { step: 'change-requests'; body: { criterion: string; note: string } }
  | { step: 'milestones'; body: { title: string; amount: Money } }
  | { step: 'approval'; body?: undefined }
  | { step: 'cancellation'; body: { reason: string } };

/** Takes one step of the engagement; the answer is the whole of it. `key` keeps a repeated click from counting twice. */
export function useWorkStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ step, body, key }: WorkStep & { key: string }) =>
      post<EngagementView>(`/api/engagements/${id}/${step}`, body, { idempotencyKey: key }),
    onSuccess: async (engagement) => {
      client.setQueryData(engagementQuery(id).queryKey, engagement);
      await client.invalidateQueries({
        queryKey: ['engagements'],
        predicate: ({ queryKey }) => queryKey[1] !== id,
      });
      await client.invalidateQueries({ queryKey: ['payments'] });
      await client.invalidateQueries({ queryKey: ['reviews', id] });
    },
    // Somebody was faster: show what is possible now.
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 409) {
        void client.invalidateQueries({ queryKey: ['engagements', id] });
      }
    },
  });
}

/** Asks the payment provider how it stands; for the page where the browser comes back. */
export function refreshedPaymentQuery(payment: string) {
  return queryOptions({
    queryKey: ['payments', payment, 'refreshed'],
    queryFn: ({ signal: _signal }) => post<PaymentView>(`/api/payments/${payment}/refresh`),
    refetchInterval: ({ state }) =>
      state.data === undefined || ['CHECKOUT_OPEN', 'PROCESSING'].includes(state.data.status) ? 4_000 : false,
  });
}

/** The sponsors that would pay for the work instead of the employer. */
export function sponsorOffersQuery(engagement: string) {
  return queryOptions({
    queryKey: ['engagements', engagement, 'sponsors'],
    queryFn: ({ signal }) =>
      get<SponsorOffer[]>('/api/sponsorships/offers', { query: { engagement }, signal }),
  });
}

/** Lets a sponsor pay; the engagement moves on a moment later. */
export function useChooseSponsor(engagement: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wallet: string) => post<PaymentView>('/api/sponsorships', { engagement, wallet }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['engagements'] }),
        client.invalidateQueries({ queryKey: ['payments'] }),
      ]),
  });
}

/** Leads to the hosted payment page; it comes back to our own return page. */
export function useOpenCheckout(payment: string) {
  return useMutation({
    mutationFn: () =>
      post<CheckoutView>(`/api/payments/${payment}/checkout`, { returnPath: `/payments/${payment}/return` }),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}
