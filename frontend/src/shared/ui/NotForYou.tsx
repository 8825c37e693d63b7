import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState';
import { IconLock } from './icons';

/** A page that the reader's role does not open: which role does, and who can give it. */
export function NotForYou({ title, children }: { title: string; children: ReactNode }) {
  return (
    <EmptyState icon={IconLock} title={title}>
      {children}
    </EmptyState>
  );
}
