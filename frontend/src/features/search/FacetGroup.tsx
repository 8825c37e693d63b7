import { useId } from 'react';
import type { FacetValue } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import classes from './Facets.module.css';

const SHOWN = 6;

interface Props {
  title: string;
  choices: FacetValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** How a choice that nobody counted is called. */
  nameOf?: (value: string) => string;
}

/** One question of the filters with its choices; each tells how many projects it would leave. */
export function FacetGroup({ title, choices, chosen, onToggle, nameOf = (value) => value }: Props) {
  const missing = chosen
    .filter((value) => !choices.some((choice) => choice.value === value))
    .map((value) => ({ value, label: nameOf(value), count: 0 }));
  const all = [...missing, ...choices];
  if (all.length === 0) return null;
  const isFirst = (choice: FacetValue, place: number) => place < SHOWN || chosen.includes(choice.value);
  const rest = all.filter((choice, place) => !isFirst(choice, place));
  const line = ({ value, label, count }: FacetValue) => (
    <label key={value} className={classes.choice} data-none={count === 0 || undefined}>
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
      <span>{label}</span>
      <span className={classes.count}>{formatCount(count)}</span>
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

interface OneProps {
  title: string;
  choices: FacetValue[];
  /** One of the values; none is chosen when it is another one. */
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

/** The same with choices of which only one can be. */
export function FacetChoice({ title, choices, chosen, onChoose }: OneProps) {
  const name = useId();
  if (choices.length === 0) return null;
  const line = (value: string | undefined, label: string, count?: number) => (
    <label key={label} className={classes.choice} data-none={count === 0 || undefined}>
      <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>{label}</span>
      {count !== undefined && <span className={classes.count}>{formatCount(count)}</span>}
    </label>
  );
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {line(undefined, 'Any')}
      {choices.map(({ value, label, count }) => line(value, label, count))}
    </fieldset>
  );
}
