import { useEffect } from 'react';

/** J and K walk through the titles of the found projects; Enter opens the one in focus as any link. */
export function useHitKeys(): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      const titles = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
      const here = titles.indexOf(document.activeElement as HTMLElement);
      titles[event.key === 'j' ? Math.min(here + 1, titles.length - 1) : Math.max(here - 1, 0)]?.focus();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, []);
}
