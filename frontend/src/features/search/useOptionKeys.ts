import { type KeyboardEvent, useState } from 'react';

/** The keys of a combobox: the arrows walk through the options and around, Enter takes one, Escape closes. */
export function useOptionKeys<T>(options: readonly T[], onChoose: (option: T) => void) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open ? options : [];
  const here = active < shown.length ? active : -1;

  const show = () => {
    setOpen(true);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (option: T) => {
    close();
    onChoose(option);
  };
  const walk = (step: 1 | -1) => {
    // The text itself is one more stop between the last option and the first.
    const stops = shown.length + 1;
    setActive(((here + 1 + step + stops) % stops) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) walk(event.key === 'ArrowDown' ? 1 : -1);
      else show();
    }
    if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      // A sheet around the box stays.
      event.stopPropagation();
      close();
    }
    const chosen = shown[here];
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    }
  };
  return { shown, active: here, show, close, choose, onKeyDown };
}
