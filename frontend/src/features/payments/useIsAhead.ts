import { useEffect, useState } from 'react';

/** Whether a moment is still to come; tells when it has come. */
export function useIsAhead(moment: string): boolean {
  const [now, setNow] = useState(() => Date.now());
  const left = Date.parse(moment) - now;
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left + 100);
    return () => clearTimeout(timer);
  }, [left]);
  return left > 0;
}
