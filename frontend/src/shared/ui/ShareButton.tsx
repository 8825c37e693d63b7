import { Button } from '@mantine/core';
import { IconShare } from './icons';
import { showDone } from './undoToast';

/** Hands this page on, or the one at `path`: the device's own sheet where there is one, else the address is copied. */
export function ShareButton({ title, path }: { title: string; path?: string }) {
  const share = async () => {
    const url = path ? new URL(path, window.location.href).href : window.location.href;
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url }).catch(ignoreClosedSheet);
      return;
    }
    await navigator.clipboard.writeText(url);
    showDone(path ? 'The address is copied.' : 'The address of this page is copied.');
  };
  return (
    <Button
      variant="default"
      leftSection={<IconShare size={18} aria-hidden />}
      className="no-print"
      onClick={() => void share()}
    >
      Share
    </Button>
  );
}

function ignoreClosedSheet(reason: unknown): void {
  if (!(reason instanceof DOMException && reason.name === 'AbortError')) throw reason;
}
