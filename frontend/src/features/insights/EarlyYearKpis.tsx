import { SimpleGrid } from '@mantine/core';
import type { EarlyYearRow, EarlyYearStep, EarlyYearView } from '@/shared/api/types';
import { formatCount, formatShare } from '@/shared/format/words';
import { KpiTile } from '@/shared/ui/KpiTile';
import { cell } from './cells';

const SHOWN: { key: EarlyYearStep; label: string }[] = [
  { key: 'activated', label: 'Activated' },
  { key: 'applied', label: 'Applied' },
  { key: 'started', label: 'Started paid work' },
  { key: 'completed', label: 'Completed' },
];

/** First- and second-years together: the share of those enrolled, and how many. */
export function EarlyYearKpis({ view }: { view: EarlyYearView }) {
  const early = view.rows.filter(
    ({ classStanding }) => classStanding === 'FIRST_YEAR' || classStanding === 'SECOND_YEAR',
  );
  const enrolled = sumOf(early.map((row) => row.enrolled));
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      {SHOWN.map(({ key, label }) => {
        const count = sumOf(early.map((row) => row[key]));
        const definition = view.definitions.find(({ step }) => step === key)?.definition;
        return (
          <KpiTile
            key={key}
            label={label}
            value={count !== null && enrolled ? formatShare(count / enrolled) : '–'}
            note={
              count !== null
                ? `${formatCount(count)} first- and second-years`
                : parts(early, key, view.smallestCell)
            }
            definition={`${definition ?? ''} Divided by the first- and second-years you told as enrolled.`}
          />
        );
      })}
    </SimpleGrid>
  );
}

/** No sum where a part is missing: what is left would give it away. */
function sumOf(counts: (number | null)[]): number | null {
  return counts.length === 0
    ? null
    : counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function parts(rows: EarlyYearRow[], step: EarlyYearStep, smallestCell: number): string {
  return rows.length === 0
    ? 'No figures yet'
    : rows.map((row) => cell(row, step, smallestCell)).join(' and ');
}
