import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconBookmark } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { SavedSearchCard } from './SavedSearchCard';
import { savedSearchesQuery } from './savedQueries';

/** Everything that a person keeps looking for. */
export function SavedSearchList() {
  const saved = useQuery(savedSearchesQuery);
  return (
    <Loaded query={saved} skeleton={<SkeletonLines count={3} height={150} />}>
      {(searches) =>
        searches.length === 0 ? (
          <EmptyState
            icon={IconBookmark}
            title="No saved searches yet"
            action={<ButtonLink to="/projects">Find projects</ButtonLink>}
          >
            Search, choose your filters and save the search: we mail you when new projects answer it.
          </EmptyState>
        ) : (
          <Stack gap="md">
            {searches.map((search) => (
              <SavedSearchCard key={search.id} saved={search} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}
