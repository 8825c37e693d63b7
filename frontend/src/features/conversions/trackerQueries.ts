import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '@/shared/api/request';
import type { ConversionView, TrackerView } from '@/shared/api/types';

/** The funnel comes with every page of the list; the first page's is shown. */
export function trackerQuery(employer: string) {
  return infiniteQueryOptions({
    queryKey: ['conversions', 'tracker', employer],
    queryFn: ({ pageParam, signal }) =>
      get<TrackerView>('/api/conversions/tracker', { query: { employer, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ conversions }) => conversions.next,
  });
}

export function useSendJobLink(id: string) {
  return useTrackerStep(({ key, ...link }: { roleTitle: string; jobLink: string; key: string }) =>
    post<ConversionView>(`/api/conversions/${id}/link`, link, { idempotencyKey: key }),
  );
}

export function useConfirmHire(id: string) {
  return useTrackerStep((key: string) =>
    post<ConversionView>(`/api/conversions/${id}/confirmation`, undefined, { idempotencyKey: key }),
  );
}

function useTrackerStep<Input>(step: (input: Input) => Promise<ConversionView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSettled: () => client.invalidateQueries({ queryKey: ['conversions'] }),
  });
}
