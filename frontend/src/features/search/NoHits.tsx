import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SearchResult } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconFilterOff } from '@/shared/ui/icons';
import type { AppliedFilter } from './appliedFilters';
import { loosenedSearches } from './loosenedSearches';
import { type ProjectSearch, withoutFilters } from './projectSearch';
import { projectCountQuery } from './queries';

const MOST = 4;

interface Props {
  search: ProjectSearch;
  filters: AppliedFilter[];
  result: SearchResult;
  onChange: (search: ProjectSearch) => void;
}

/** Nothing was found: what to leave out, and how many projects there are then. */
export function NoHits({ search, filters, result, onChange }: Props) {
  const { q } = search;
  const wordless = withoutFilters(search, ['q']);
  const filtered = filters.length > 0;
  const others = useQuery({ ...projectCountQuery(wordless), enabled: q !== undefined && filtered }).data ?? 0;
  const single = [
    ...loosenedSearches(search, filters, result.loosenings),
    ...(others > 0 ? [{ label: `“${q}”`, count: others, search: wordless }] : []),
  ];
  const unfiltered = result.withoutFilters ?? 0;
  const names = filters.flatMap((filter) => filter.names);
  const ways = [
    ...single.slice(0, MOST),
    ...(unfiltered > 0
      ? [{ label: 'filters', count: unfiltered, search: withoutFilters(search, names) }]
      : []),
  ];
  const nothingAtAll = !q && !filtered;

  return (
    <EmptyState
      icon={IconFilterOff}
      title={
        nothingAtAll
          ? 'No open projects at this moment'
          : filtered
            ? 'No project fits all of this at once'
            : `No open project matches “${q}”`
      }
      action={
        !nothingAtAll && (
          <Stack gap="xs" align="center">
            {ways.map(({ label, count, search: loosened }) => (
              <Button
                key={label}
                variant="default"
                h="auto"
                mih={44}
                py={8}
                styles={{ label: { whiteSpace: 'normal' } }}
                onClick={() => onChange(loosened)}
              >
                Without {inSentence(label)}: {plural(count, 'project')}
              </Button>
            ))}
            {(q !== undefined || unfiltered === 0) && (
              <Button variant="subtle" onClick={() => onChange({})}>
                Show all projects
              </Button>
            )}
          </Stack>
        )
      }
    >
      {nothingAtAll
        ? 'Employers post new ones every week. Complete your profile, so that you can apply at once.'
        : single.length > 0
          ? 'Leave one thing out:'
          : unfiltered > 0
            ? 'It is not one filter alone. Start again without them:'
            : filtered
              ? 'Take some filters away.'
              : 'Try fewer or more general words, such as a skill.'}
    </EmptyState>
  );
}

/** "Remote" within a sentence is "remote"; names and "SQL" stay as they are. */
function inSentence(label: string): string {
  return /^(Remote|Hybrid|On site|Within|Starts|Answers|Good|Open|Up|First|Second|Third|Fourth)\b/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}
