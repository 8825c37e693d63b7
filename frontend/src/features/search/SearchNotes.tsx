import { Alert, Text } from '@mantine/core';
import type { SearchResult } from '@/shared/api/types';
import { TextLink } from '@/shared/ui/links';
import type { ProjectSearch } from './projectSearch';
import { savedQuery } from './savedWords';

interface Props {
  search: ProjectSearch;
  result: SearchResult;
  /** Whether a student is signed in. */
  student: boolean;
}

/** Parameters that only the full search can follow, as people call them. */
const UNAPPLIED: Record<string, string> = {
  open_to_me: '“Open to me”',
  reply_max: 'reply time',
};

/** What a reader should know about an answer: other words were searched, a filter was not used, the full search is away. */
export function SearchNotes({ search, result, student }: Props) {
  const unapplied = result.ignored.map((name) => UNAPPLIED[name] ?? name);
  return (
    <>
      {result.didYouMean && (
        <Text c="var(--text-2)">
          Nothing matches “{search.q}”. These match{' '}
          <TextLink
            to="/projects"
            search={{ ...search, q: result.didYouMean, page: undefined }}
            underline="always"
            inherit
            fw={600}
          >
            {result.didYouMean}
          </TextLink>
          .
        </Text>
      )}
      {!result.degraded && result.ignored.includes('open_to_me') && (
        <Text c="var(--text-2)">
          {student ? (
            <>
              “Open to me” needs your class standing.{' '}
              <TextLink to="/profile" underline="always" inherit>
                Complete your profile
              </TextLink>
              .
            </>
          ) : (
            <>
              “Open to me” is for students.{' '}
              <TextLink
                to="/sign-in"
                search={{ returnTo: `/projects?${savedQuery(search)}` }}
                underline="always"
                inherit
              >
                Sign in
              </TextLink>{' '}
              to see what you may apply to.
            </>
          )}
        </Text>
      )}
      {result.degraded && (
        <Alert color="amber" title="A simpler search">
          The full search is away for a moment. You see a plain list; filters come back by themselves.
          {unapplied.length > 0 && <Text inherit>Not applied right now: {unapplied.join(', ')}.</Text>}
        </Alert>
      )}
    </>
  );
}
