import { Button, Stack } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { plural } from '@/shared/format/words';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconFilterOff } from '@/shared/ui/icons';
import type { AppliedFilter } from './appliedFilters';
import type { ProjectSearch } from './projectSearch';
import { projectCountQuery } from './queries';

const MOST = 5;

interface Props {
  search: ProjectSearch;
  filters: AppliedFilter[];
  onChange: (search: ProjectSearch) => void;
}

/** Nothing was found: which filter to take away, and what that would show. */
export function NoHits({ search, filters, onChange }: Props) {
  const ways = [
    ...filters.slice(0, MOST),
    ...(search.q ? [{ key: 'q', label: `“${search.q}”`, without: { ...search, q: undefined } }] : []),
  ];
  const counts = useQueries({ queries: ways.map(({ without }) => projectCountQuery(without)) });
  const better = ways
    .map((way, place) => ({ ...way, count: counts[place]?.data ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  const nothingAtAll = ways.length === 0;

  return (
    <EmptyState
      icon={IconFilterOff}
      title={
        nothingAtAll
          ? 'No open projects at this moment'
          : filters.length === 0
            ? `No open project matches “${search.q}”`
            : 'No project fits all of this at once'
      }
      action={
        !nothingAtAll && (
          <Stack gap="xs" align="center">
            {better.slice(0, 3).map(({ key, label, without, count }) => (
              <Button key={key} variant="default" h="auto" mih={44} py={8} onClick={() => onChange(without)}>
                Remove {label} to see {plural(count, 'project')}
              </Button>
            ))}
            <Button variant="subtle" onClick={() => onChange({})}>
              Show all projects
            </Button>
          </Stack>
        )
      }
    >
      {nothingAtAll
        ? 'Employers post new ones every week. Complete your profile, so that you can apply at once.'
        : filters.length === 0
          ? 'Try fewer or more general words, such as a skill.'
          : 'Take one filter away.'}
    </EmptyState>
  );
}
