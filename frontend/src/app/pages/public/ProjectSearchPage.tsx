import { Group, NativeSelect, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { appliedFilters } from '@/features/search/appliedFilters';
import { EarlierHits } from '@/features/search/EarlierHits';
import { FacetPanel } from '@/features/search/FacetPanel';
import { FilterChips } from '@/features/search/FilterChips';
import { FilterSheet } from '@/features/search/FilterSheet';
import { NoHits } from '@/features/search/NoHits';
import { ProjectHitList } from '@/features/search/ProjectHitList';
import { type ProjectSearch, type ProjectSort, SORTS } from '@/features/search/projectSearch';
import { QuickFilters } from '@/features/search/QuickFilters';
import { RecentlyViewed } from '@/features/search/RecentlyViewed';
import { SaveSearch } from '@/features/search/SaveSearch';
import { SearchBox } from '@/features/search/SearchBox';
import { SearchNotes } from '@/features/search/SearchNotes';
import { suggestionTarget } from '@/features/search/suggestionTarget';
import { useFoundPages } from '@/features/search/useFoundPages';
import { useHitKeys } from '@/features/search/useHitKeys';
import { useMe } from '@/shared/api/session';
import type { SearchResult } from '@/shared/api/types';
import { formatCount, plural } from '@/shared/format/words';
import { ErrorState } from '@/shared/ui/ErrorState';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import classes from './ProjectSearchPage.module.css';

const route = getRouteApi('/projects');

/** Search for open projects; the address holds the whole question. */
export function ProjectSearchPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const student = useMe()?.kind === 'STUDENT';
  useHitKeys();

  const { first, hits, total, before, last, more, loading, broken, earlier } = useFoundPages(search);
  const facets = first.data?.facets ?? undefined;
  const filters = appliedFilters(search, facets);

  const go = (next: ProjectSearch) => void navigate({ to: '/projects', search: next, resetScroll: false });
  return (
    <Page>
      <PageHeader title="Find a project" actions={<SaveSearch search={search} filters={filters} />} />
      <SearchBox
        shortcut
        initial={search.q}
        onSearch={(q) => go({ ...search, q, page: undefined })}
        onChoose={(suggestion) => void navigate(suggestionTarget(suggestion, search))}
      />
      <div className={classes.quick}>
        <FilterSheet count={filters.length} total={total}>
          {facets && <FacetPanel search={search} facets={facets} onChange={go} />}
        </FilterSheet>
        <QuickFilters search={search} student={student} onChange={go} />
      </div>
      <div className={classes.columns}>
        <aside aria-label="Filters" className={classes.side}>
          {facets && <FacetPanel search={search} facets={facets} onChange={go} />}
        </aside>
        <Stack gap="md" miw={0}>
          <Group justify="space-between" gap="sm">
            <Text role="status" fw={500}>
              {first.data ? foundWords(first.data, search.q) : ' '}
            </Text>
            <NativeSelect
              aria-label="Sort by"
              size="sm"
              data={SORTS.filter(({ value }) => value !== 'NEAREST' || search.near)}
              value={search.sort ?? 'BEST'}
              onChange={(event) => {
                const sort = event.currentTarget.value as ProjectSort;
                go({ ...search, sort: sort === 'BEST' ? undefined : sort, page: undefined });
              }}
            />
          </Group>
          <FilterChips
            filters={filters}
            onRemove={go}
            onClear={() => go({ q: search.q, sort: search.sort })}
          />
          {first.data && <SearchNotes search={search} result={first.data} student={student} />}
          {broken && <ErrorState error={broken.error} onRetry={() => void broken.refetch()} />}
          {(first.isPending || (loading && hits.length === 0)) && (
            <div className="after-a-moment" role="status" aria-label="Loading">
              <SkeletonLines count={4} height={170} />
            </div>
          )}
          {first.data && total === 0 && (
            <NoHits search={search} filters={filters} result={first.data} onChange={go} />
          )}
          {hits.length > 0 && (
            <div className={classes.results} data-old={first.isPlaceholderData || undefined}>
              <VisuallyHidden>
                <Title order={2}>Results</Title>
              </VisuallyHidden>
              <EarlierHits
                before={before}
                loading={earlier.isPending}
                error={earlier.error}
                onShow={() => earlier.mutate()}
              />
              <ProjectHitList hits={hits} />
              <LoadMore
                noun="project"
                label={`Load ${more} more`}
                shown={hits.length}
                before={before}
                total={total}
                hasMore={more > 0 && !broken}
                loading={loading}
                onMore={() =>
                  void navigate({
                    to: '/projects',
                    search: { ...search, page: last + 1 },
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            </div>
          )}
          <RecentlyViewed />
        </Stack>
      </div>
    </Page>
  );
}

function foundWords({ total, totalIsExact }: SearchResult, words: string | undefined): string {
  const count = totalIsExact ? plural(total, 'project') : `${formatCount(total)} or more projects`;
  return words ? `${count} for “${words}”` : count;
}
