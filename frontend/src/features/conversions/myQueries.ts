import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { ConversionStep, ConversionView, CursorPage } from '@/shared/api/types';

export const myJobLinksQuery = infiniteQueryOptions({
  queryKey: ['conversions', 'mine'],
  queryFn: ({ pageParam, signal }) =>
    get<CursorPage<ConversionView>>('/api/conversions', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export function myJobLinkQuery(id: string) {
  return queryOptions({
    queryKey: ['conversions', id],
    queryFn: ({ signal }) => get<ConversionView>(`/api/conversions/${id}`, { signal }),
  });
}

/** What came of one engagement; null when there is nothing that the reader may see. */
export function conversionOfQuery(engagement: string) {
  return queryOptions({
    queryKey: ['conversions', 'of', engagement],
    queryFn: async ({ signal }): Promise<ConversionView | null> =>
      (await get<CursorPage<ConversionView>>('/api/conversions', { query: { engagement }, signal }))
        .items[0] ?? null,
  });
}

export interface Report {
  step: ConversionStep;
  on: string;
  note: string | null;
}

export function useReportStep(id: string) {
  return useStep((report: Report & { key: string }) =>
    post<ConversionView>(
      `/api/conversions/${id}/reports`,
      { step: report.step, on: report.on, note: report.note },
      { idempotencyKey: report.key },
    ),
  );
}

/** Notes that the link was opened; the page behind it opens by itself. */
export function useOpenJobLink(id: string) {
  return useStep(() => post<ConversionView>(`/api/conversions/${id}/opening`));
}

export function useWouldHire(engagement: string) {
  return useStep(({ note, key }: { note: string | null; key: string }) =>
    post<ConversionView>('/api/conversions', { engagement, note }, { idempotencyKey: key }),
  );
}

function useStep<Input>(step: (input: Input) => Promise<ConversionView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (conversion) => {
      client.setQueryData(myJobLinkQuery(conversion.id).queryKey, conversion);
      client.setQueryData(conversionOfQuery(conversion.engagement).queryKey, conversion);
      return client.invalidateQueries({ queryKey: ['conversions', 'mine'] });
    },
  });
}
