import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useFocusBack } from './focusBack';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: string | number;
}

const HEAD = { title: { fontSize: '1.125rem', fontWeight: 600 } };

/** A dialog in the middle of a desktop, a sheet from below on a phone. */
export function Sheet({ opened, onClose, title, children, size = 'md' }: Props) {
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const shared = { opened, onClose, title, closeButtonProps: { 'aria-label': 'Close' }, returnFocus: false };
  useFocusBack(opened);
  return phone ? (
    <Drawer
      {...shared}
      position="bottom"
      styles={{ ...HEAD, content: { borderRadius: '12px 12px 0 0', height: 'auto', maxHeight: '92dvh' } }}
    >
      {children}
    </Drawer>
  ) : (
    <Modal {...shared} size={size} centered styles={HEAD}>
      {children}
    </Modal>
  );
}
