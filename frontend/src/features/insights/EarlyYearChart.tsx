import type { EarlyYearView } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { SeriesChart } from '@/shared/ui/SeriesChart';
import { STEPS, share } from './cells';

/** The share of those enrolled by step, a series per class standing. Comes in a chunk of its own. */
export function EarlyYearChart({ view }: { view: EarlyYearView }) {
  const known = view.rows.filter(
    ({ classStanding, enrolled }) => classStanding !== null && enrolled !== null && enrolled > 0,
  );
  return (
    <SeriesChart
      groupBy="step"
      height={320}
      groups={STEPS.map(({ key, label }) => ({
        step: label,
        ...Object.fromEntries(
          known.flatMap((row) => {
            // What is withheld has no bar, which is something else than zero.
            const part = share(row, key);
            return part === null ? [] : [[String(row.classStanding), Math.round(part * 1000) / 10]];
          }),
        ),
      }))}
      series={known.map(({ classStanding }) => ({
        name: String(classStanding),
        label: classStanding ? `${STANDINGS[classStanding]} (%)` : '',
      }))}
    />
  );
}
