import type { FacetRange } from '@/shared/api/types';
import classes from './Facets.module.css';

interface Props {
  title: string;
  ranges: FacetRange[];
  from: number | undefined;
  to: number | undefined;
  /** How an amount is written: "$200", "10 h". */
  write: (amount: number) => string;
  onChoose: (from: number | undefined, to: number | undefined) => void;
}

/** How projects spread over an amount; each bar narrows the search to its part. */
export function RangeBars({ title, ranges, from, to, write, onChoose }: Props) {
  if (ranges.every(({ count }) => count === 0) && from === undefined && to === undefined) return null;
  const highest = Math.max(1, ...ranges.map(({ count }) => count));
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      <div className={classes.bars}>
        {ranges.map((range) => {
          const last = range.to === null ? undefined : range.to - 1;
          const pressed = from === range.from && to === last;
          const inside =
            (from !== undefined || to !== undefined) &&
            range.from >= (from ?? 0) &&
            (to === undefined || range.from <= to);
          const words =
            range.to === null ? `${write(range.from)} or more` : `${write(range.from)} to ${write(range.to)}`;
          return (
            <button
              key={range.from}
              type="button"
              className={classes.bar}
              aria-pressed={pressed}
              aria-label={`${words}: ${range.count}`}
              title={`${words}: ${range.count}`}
              data-inside={inside || undefined}
              disabled={range.count === 0 && !pressed}
              onClick={() => (pressed ? onChoose(undefined, undefined) : onChoose(range.from, last))}
            >
              <span style={{ blockSize: `${(range.count / highest) * 100}%` }} />
            </button>
          );
        })}
      </div>
      <div className={classes.scale} aria-hidden>
        <span>{write(ranges.at(0)?.from ?? 0)}</span>
        <span>{write(ranges.at(-1)?.from ?? 0)}+</span>
      </div>
    </fieldset>
  );
}
