import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CursorPage } from '@/shared/api/types';
import { ErrorState } from './ErrorState';
import { SkeletonLines } from './Loaded';
import { LoadMore } from './LoadMore';

interface Props<T> {
  query: UseInfiniteQueryResult<InfiniteData<CursorPage<T>>>;
  noun: string;
  skeleton?: ReactNode;
  /** `footer` is the end of the list; it is null while there is nothing in it. */
  children: (rows: T[], footer: ReactNode) => ReactNode;
}

/** A list that comes in pages: skeleton, error with retry, or all rows so far with a way to more. */
export function LoadedPages<T>({ query, noun, skeleton, children }: Props<T>) {
  if (query.data !== undefined) {
    const rows = query.data.pages.flatMap(({ items }) => items);
    return children(
      rows,
      rows.length === 0 ? null : (
        <LoadMore
          noun={noun}
          shown={rows.length}
          hasMore={query.hasNextPage}
          loading={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      ),
    );
  }
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className="after-a-moment" aria-busy="true" role="status" aria-label="Loading">
      {skeleton ?? <SkeletonLines />}
    </div>
  );
}
