import type { ReactNode } from 'react';
import classes from './Suggestions.module.css';

interface Props {
  id: string;
  active: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One option of a combobox; the focus stays in the box. */
export function OptionLine({ id, active, onChoose, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the box, which has the focus.
    <div
      ref={(line) => {
        if (active) line?.scrollIntoView({ block: 'nearest' });
      }}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes.option}
      // The box would lose the focus, and the list close, before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
