import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './MarkScale.module.css';

interface Props {
  label: string;
  description?: string;
  /** The words of each mark, lowest first. */
  marks: readonly string[];
  /** A choice that gives no mark. */
  none?: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: ReactNode;
}

/** One question with a mark as the answer; each mark says what it means. */
export function MarkScale({ label, description, marks, none, value, onChange, error }: Props) {
  const name = useId();
  const choices = [
    ...marks.map((words, place) => ({ mark: (place + 1) as number | null, words })),
    ...(none ? [{ mark: null, words: none }] : []),
  ];
  return (
    <fieldset className={classes.scale} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>
        {label}
        {description && <span className={classes.description}>{description}</span>}
      </legend>
      <div
        className={classes.choices}
        data-short={marks.every((words) => words.length < 12) || undefined}
        data-way-out={(none !== undefined && marks.length === 4) || undefined}
      >
        {choices.map(({ mark, words }) => (
          <label key={words} className={classes.choice}>
            <input type="radio" name={name} checked={value === mark} onChange={() => onChange(mark)} />
            <span>
              {mark !== null && <b>{mark}</b>}
              {words}
            </span>
          </label>
        ))}
      </div>
      {error && <Input.Error id={`${name}-error`}>{error}</Input.Error>}
    </fieldset>
  );
}
