import { useEffect, useRef, useState } from 'react';

/**
 * Brings the focus back to where it was when a dialog opened. The kit does so only for dialogs that are drawn before
 * they open; ours are mostly drawn open, and their opener is often an item of a menu that is gone by then.
 */
export function useFocusBack(opened: boolean): void {
  const opener = useOpener(opened);
  const open = useRef(false);
  useEffect(() => {
    if (!opened) return;
    open.current = true;
    return () => {
      open.current = false;
      setTimeout(() => {
        const now = document.activeElement;
        // Whoever took the focus on purpose keeps it.
        const free = now === null || now === document.body || now.closest('[role="dialog"]') !== null;
        if (open.current || !free) return;
        // An opener that has left, such as a card that was moved, leaves the reader at the page's content.
        const back = opener?.isConnected ? opener : document.querySelector('main');
        back?.focus({ preventScroll: true });
      });
    };
  }, [opened, opener]);
}

/** What had the focus when the dialog opened; asked while the page still stands as it was. */
function useOpener(opened: boolean): HTMLElement | null {
  const [last, setLast] = useState<{ opened: boolean; opener: HTMLElement | null }>(() => ({
    opened,
    opener: opened ? lasting(document.activeElement) : null,
  }));
  if (last.opened !== opened) {
    setLast({ opened, opener: opened ? lasting(document.activeElement) : last.opener });
  }
  return last.opener;
}

/** The button of a menu instead of its item, which leaves together with the menu. */
function lasting(element: Element | null): HTMLElement | null {
  const menu = element?.closest('[role="menu"]');
  const button = menu && document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
  return button ?? (element instanceof HTMLElement ? element : null);
}
