import { Button } from '@mantine/core';
import { IconDownload } from './icons';

/** A file of ours that the browser keeps. */
export function DownloadLink({ href, label }: { href: `/api/${string}`; label: string }) {
  return (
    <Button
      component="a"
      href={href}
      download
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {label}
    </Button>
  );
}
