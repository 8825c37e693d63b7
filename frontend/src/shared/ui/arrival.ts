import { type RefObject, useEffect } from 'react';

let arriving = false;

/** The router says that a new page comes; its heading takes the focus as soon as it is there. */
export function announceArrival(): void {
  arriving = true;
}

export function useArrivalFocus(heading: RefObject<HTMLElement | null>, title: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page, even in the same component
  useEffect(() => {
    if (!arriving || heading.current === null) return;
    arriving = false;
    heading.current.focus({ preventScroll: true });
  }, [heading, title]);
}
