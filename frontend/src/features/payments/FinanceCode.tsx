import { Text } from '@mantine/core';

/** An id or a key as machines write it; it breaks anywhere instead of widening a phone. */
export function FinanceCode({ children }: { children: string }) {
  return (
    <Text span inherit ff="monospace" size="sm" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  );
}
