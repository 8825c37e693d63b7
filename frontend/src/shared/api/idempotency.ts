import { useCallback, useRef } from 'react';

/** A key for one intention; `crypto.randomUUID` is missing on plain http outside localhost. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** One key per intention: the same while a person retries, a new one after `renew()`. */
export function useIdempotencyKey(): { key: () => string; renew: () => void } {
  const kept = useRef<string | undefined>(undefined);
  const key = useCallback(() => {
    kept.current ??= newKey();
    return kept.current;
  }, []);
  const renew = useCallback(() => {
    kept.current = undefined;
  }, []);
  return { key, renew };
}
