import { Alert, Text } from '@mantine/core';
import type { SearchResult } from '@/shared/api/types';
import type { ProjectSearch } from './projectSearch';

/** What a reader should know about an answer: other words were searched, or the full search is away. */
export function SearchNotes({ search, result }: { search: ProjectSearch; result: SearchResult }) {
  return (
    <>
      {result.didYouMean && (
        <Text c="var(--text-2)">
          Nothing matches “{search.q}”. These match <strong>{result.didYouMean}</strong>.
        </Text>
      )}
      {result.degraded && (
        <Alert color="amber" title="A simpler search">
          The full search is away for a moment. You see a plain list; filters come back by themselves.
        </Alert>
      )}
    </>
  );
}
