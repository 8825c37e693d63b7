import { Container } from '@mantine/core';
import type { ReactNode } from 'react';

const WIDTHS = { reading: 720, content: 1120, full: '100%' } as const;

/** The column that a page stands in: text, most pages, or boards. */
export function Page({ width = 'content', children }: { width?: keyof typeof WIDTHS; children: ReactNode }) {
  return (
    <Container
      size={WIDTHS[width]}
      fluid={width === 'full'}
      px={{ base: 16, sm: 24 }}
      py={{ base: 'lg', sm: 32 }}
    >
      {children}
    </Container>
  );
}
