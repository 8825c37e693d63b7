import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IndexActions } from '@/features/search/IndexActions';
import { IndexFigures } from '@/features/search/IndexFigures';
import { IndexTaskTable } from '@/features/search/IndexTaskTable';
import { indexStateQuery, isBusy } from '@/features/search/indexQueries';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** The index of projects: whether it holds what the database says, and what can be done about it. */
export function SearchPage() {
  const index = useQuery(indexStateQuery);
  return (
    <Page>
      <PageHeader title="Search" actions={<IndexActions busy={!index.data || isBusy(index.data)} />} />
      <Loaded query={index} skeleton={<SkeletonLines count={2} height={120} />}>
        {(state) => (
          <Stack gap="xl">
            <IndexFigures state={state} />
            <section aria-label="Checks and rebuilds">
              <Title order={2} mb="sm">
                Checks and rebuilds
              </Title>
              <IndexTaskTable tasks={state.tasks} />
            </section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
