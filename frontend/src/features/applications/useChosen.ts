import { useCallback, useState } from 'react';

/** The applicants that are marked; who leaves the board is forgotten by whoever reads this. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((id: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const clear = useCallback(() => setChosen(new Set()), []);
  return { chosen, choose, clear };
}
