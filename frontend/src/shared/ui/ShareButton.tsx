import { Button } from '@mantine/core';
import { IconShare } from './icons';
import { showDone } from './undoToast';

/** Hands this page on: the device's own sheet where there is one, else the address is copied. */
export function ShareButton({ title }: { title: string }) {
  const share = async () => {
    const url = window.location.href;
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url }).catch(ignoreClosedSheet);
      return;
    }
    await navigator.clipboard.writeText(url);
    showDone('The address of this page is copied.');
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
