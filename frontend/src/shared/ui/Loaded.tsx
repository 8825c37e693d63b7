import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';

interface Props<T> {
  query: UseQueryResult<T>;
  /** The final shape in grey; shown after 200 ms. */
  skeleton?: ReactNode;
  children: (answer: T) => ReactNode;
}

/** A region that depends on one query: skeleton, error with retry, or the answer. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className="after-a-moment" aria-busy="true" role="status" aria-label="Loading">
      {skeleton ?? <SkeletonLines />}
    </div>
  );
}

export function SkeletonLines({ count = 4, height = 56 }: { count?: number; height?: number }) {
  const lines = Array.from({ length: count }, (_, line) => line);
  return (
    <Stack gap="sm">
      {lines.map((line) => (
        <Skeleton key={line} height={height} />
      ))}
    </Stack>
  );
}
