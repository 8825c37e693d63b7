import { Alert, SimpleGrid, Stack } from '@mantine/core';
import type { IndexState } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { IconAlertTriangle } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { When } from '@/shared/ui/When';

/** The index in four figures, and a word when it is away. */
export function IndexFigures({ state }: { state: IndexState }) {
  const { reachable, index, indexed, open, waiting, waitingSince } = state;
  return (
    <Stack gap="md">
      {!reachable && (
        <Alert color="amber" icon={<IconAlertTriangle size={18} aria-hidden />} title="Elasticsearch is away">
          Searches are answered from the database in a plain form. Everything else goes on, and the index
          catches up by itself.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <KpiTile
          label="Open in the database"
          value={formatCount(open)}
          definition="Published projects whose last day to apply is not over."
        />
        <KpiTile
          label="In the index"
          value={indexed === null || indexed === undefined ? '–' : formatCount(indexed)}
          note={index ?? 'No index'}
        />
        <KpiTile
          label="On their way"
          value={formatCount(waiting)}
          note={
            waitingSince ? (
              <>
                since <When at={waitingSince} show="relative" />
              </>
            ) : (
              'Nothing waits'
            )
          }
          definition="Changes that are committed and not yet written to the index."
        />
      </SimpleGrid>
    </Stack>
  );
}
