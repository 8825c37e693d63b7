import type { FacetRange } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import classes from './Facets.module.css';
import { RangeFields } from './RangeFields';

interface Props {
  title: string;
  ranges: FacetRange[];
  from: number | undefined;
  to: number | undefined;
  unit: '$' | 'h';
  onChoose: (from: number | undefined, to: number | undefined) => void;
}

/** How projects spread over an amount: each bar narrows the search to its part, the fields to any part. */
export function RangeBars({ title, ranges, from, to, unit, onChoose }: Props) {
  const isChosen = from !== undefined || to !== undefined;
  if (ranges.every(({ count }) => count === 0) && !isChosen) return null;
  const highest = Math.max(1, ...ranges.map(({ count }) => count));
  const write = (amount: number) => (unit === '$' ? `$${formatCount(amount)}` : `${amount} h`);
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {ranges.length > 0 && (
        <>
          <div className={classes.bars}>
            {ranges.map((range) => {
              // The next bar begins at the end of this one; what is asked for goes up to the cent before it.
              const last = range.to === null ? undefined : range.to - 1;
              const pressed = isChosen && (from ?? 0) === range.from && to === last;
              const inside =
                isChosen && range.from >= (from ?? 0) && (to === undefined || (last ?? range.from) <= to);
              const words =
                last === undefined
                  ? `${write(range.from)} or more`
                  : `${write(range.from)} to ${write(last)}`;
              const says = `${words}: ${formatCount(range.count)}`;
              return (
                <button
                  key={range.from}
                  type="button"
                  className={classes.bar}
                  aria-pressed={pressed}
                  aria-label={says}
                  title={says}
                  data-inside={inside || undefined}
                  data-none={range.count === 0 || undefined}
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
        </>
      )}
      <RangeFields
        title={title}
        type="number"
        unit={unit}
        from={text(from)}
        to={text(to)}
        onChoose={(least, most) => onChoose(amount(least), amount(most))}
      />
    </fieldset>
  );
}

function text(amount: number | undefined): string {
  return amount === undefined ? '' : String(amount);
}

function amount(typed: string): number | undefined {
  return typed === '' ? undefined : Math.min(100_000, Math.max(0, Math.round(Number(typed))));
}
