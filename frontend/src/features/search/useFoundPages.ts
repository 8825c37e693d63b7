import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { MOST_PAGES, PAGE_SIZE, type ProjectSearch } from './projectSearch';
import { firstPageQuery, pageQuery } from './queries';

/** So many pages are asked for when a long list is opened, and so many more when earlier ones are wanted. */
const AT_ONCE = 5;

/**
 * What a search shows: the last few pages up to the one in the address, and before them those that are at hand.
 * So the back button finds the list as it was left, and fifty pages that are opened anew send a few questions.
 */
export function useFoundPages(search: ProjectSearch) {
  const client = useQueryClient();
  const first = useQuery(firstPageQuery(search));
  const total = first.data?.total ?? 0;
  const since = first.dataUpdatedAt;
  const most = Math.min(MOST_PAGES, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const last = first.isPlaceholderData ? 1 : Math.min(search.page ?? 1, most);
  const isAtHand = (page: number) =>
    page === 1 || client.getQueryData(pageQuery(search, page, since).queryKey) !== undefined;
  const from = firstShown(last, isAtHand);
  const further = useQueries({
    queries: numbers(Math.max(2, from), last).map((page) => pageQuery(search, page, since)),
  });
  const earlier = useMutation({
    mutationFn: () => {
      const pages = numbers(Math.max(2, from - AT_ONCE), from - 1);
      return Promise.all(pages.map((page) => client.fetchQuery(pageQuery(search, page, since))));
    },
  });
  const shown = [...(from === 1 ? [first] : []), ...further];
  return {
    first,
    hits: shown.flatMap((page) => page.data?.hits ?? []),
    total,
    /** How many projects come before those that are shown. */
    before: (from - 1) * PAGE_SIZE,
    last,
    /** How many more the next page has. */
    more: last < most ? Math.min(PAGE_SIZE, total - last * PAGE_SIZE) : 0,
    loading: further.some((page) => page.isPending),
    broken: [first, ...further].find((page) => page.isError),
    earlier,
  };
}

function firstShown(last: number, isAtHand: (page: number) => boolean): number {
  let from = Math.max(1, last - AT_ONCE + 1);
  while (from > 1 && isAtHand(from - 1)) from -= 1;
  return from;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
}
