import { TextInput } from '@mantine/core';
import classes from './Facets.module.css';

interface Props {
  /** "Fee". */
  title: string;
  from: string;
  to: string;
  /** Said before the fields: "from" and "to" what. */
  names?: readonly [string, string];
  type: 'number' | 'date';
  /** Dollars are written before the amount, hours after it. */
  unit?: '$' | 'h';
  /** Both ends as they were typed; empty where there is none. */
  onChoose: (from: string, to: string) => void;
}

/** The two ends of a range; taken over when a field is left or Enter is pressed. */
export function RangeFields({
  title,
  from,
  to,
  names = ['At least', 'At most'],
  type,
  unit,
  onChoose,
}: Props) {
  const sign = <span className={classes.unit}>{unit}</span>;
  const field = (name: string, value: string, take: (typed: string) => void) => (
    <TextInput
      // What is chosen elsewhere is shown here.
      key={`${name}${value}`}
      label={name}
      aria-label={`${title}: ${name.toLowerCase()}`}
      size="sm"
      type={type}
      {...(type === 'number' && { inputMode: 'numeric', min: 0, max: 100_000, step: 1 })}
      defaultValue={value}
      {...(unit && { [unit === '$' ? 'leftSection' : 'rightSection']: sign })}
      onBlur={(event) => {
        const typed = event.currentTarget.value;
        if (typed !== value) take(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
  return (
    <div className={classes.ends} data-type={type}>
      {field(names[0], from, (typed) => onChoose(typed, to))}
      {field(names[1], to, (typed) => onChoose(from, typed))}
    </div>
  );
}
