import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/shared/api/session';
import { IconBookmarkPlus } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import type { AppliedFilter } from './appliedFilters';
import type { ProjectSearch } from './projectSearch';
import { SaveSearchDialog } from './SaveSearchDialog';
import { savedQuery, suggestedName } from './savedWords';

interface Props {
  search: ProjectSearch;
  filters: AppliedFilter[];
}

/** Keeps the present search and asks how often to tell of new projects; a visitor signs in first. */
export function SaveSearch({ search, filters }: Props) {
  const me = useMe();
  const [opened, setOpened] = useState(false);
  const look = { variant: 'default', leftSection: <IconBookmarkPlus size={18} aria-hidden /> } as const;
  const query = savedQuery(search);
  if (me === null) {
    return (
      <ButtonLink to="/sign-in" search={{ returnTo: query ? `/projects?${query}` : '/projects' }} {...look}>
        Save search
      </ButtonLink>
    );
  }
  return (
    <>
      <Button {...look} onClick={() => setOpened(true)}>
        Save search
      </Button>
      {opened && (
        <SaveSearchDialog
          query={query}
          name={suggestedName(search.q, filters)}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}
