import type { FacetValue } from '@/shared/api/types';
import classes from './Facets.module.css';

const SHOWN = 6;

interface Props {
  title: string;
  choices: FacetValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** One question of the filters with its choices; each tells how many projects it would leave. */
export function FacetGroup({ title, choices, chosen, onToggle }: Props) {
  const missing = chosen
    .filter((value) => !choices.some((choice) => choice.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  const all = [...missing, ...choices];
  if (all.length === 0) return null;
  const isFirst = (choice: FacetValue, place: number) => place < SHOWN || chosen.includes(choice.value);
  const rest = all.filter((choice, place) => !isFirst(choice, place));
  const line = ({ value, label, count }: FacetValue) => (
    <label key={value} className={classes.choice} data-none={count === 0 || undefined}>
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
      <span>{label}</span>
      <span className={classes.count}>{count}</span>
    </label>
  );
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {all.filter(isFirst).map(line)}
      {rest.length > 0 && (
        <details className={classes.more}>
          <summary>{rest.length} more</summary>
          {rest.map(line)}
        </details>
      )}
    </fieldset>
  );
}
