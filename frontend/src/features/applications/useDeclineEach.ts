import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { newKey } from '@/shared/api/idempotency';
import { ProblemError } from '@/shared/api/problem';
import type { ApplicantCard } from '@/shared/api/types';
import { type Decline, useDecline } from './boardQueries';
import { reasonOf, stopsAll } from './moveFailure';

export interface Progress {
  running: boolean;
  /** Who has the answer. */
  told: ReadonlySet<string>;
  /** Who has not, and why. */
  failed: ReadonlyMap<string, string>;
}

const NOT_STARTED: Progress = { running: false, told: new Set(), failed: new Map() };

/**
 * Gives several applicants the same answer, one after the other. Each has a key of their own, so that trying again
 * never tells anybody twice; whoever could not be told is left with the reason.
 */
export function useDeclineEach() {
  const client = useQueryClient();
  const { mutateAsync } = useDecline();
  const [progress, setProgress] = useState(NOT_STARTED);
  const keys = useRef(new Map<string, string>());
  const stopped = useRef(false);

  /** Another answer is another intention. */
  const renew = useCallback(() => keys.current.clear(), []);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);

  const run = useCallback(
    async (cards: readonly ApplicantCard[], body: Decline): Promise<Progress> => {
      const told = new Set<string>();
      const failed = new Map<string, string>();
      const show = (running: boolean) =>
        setProgress((before) => ({
          running,
          told: new Set([...before.told, ...told]),
          failed: new Map(failed),
        }));
      stopped.current = false;
      show(true);
      try {
        for (const { id, version } of cards) {
          if (stopped.current) break;
          try {
            await mutateAsync({ id, version, key: keyOf(keys.current, `${id} ${version}`), body });
            told.add(id);
          } catch (error) {
            // A wrong field is wrong for everybody: the form says it.
            if (error instanceof ProblemError && error.errors.length > 0) throw error;
            failed.set(id, reasonOf(error));
            stopped.current = stopsAll(error);
          }
          show(true);
        }
      } finally {
        show(false);
        await client.invalidateQueries({ queryKey: ['applications'] });
      }
      return { running: false, told, failed };
    },
    [client, mutateAsync],
  );

  return { progress, run, stop, renew };
}

function keyOf(keys: Map<string, string>, intention: string): string {
  const key = keys.get(intention) ?? newKey();
  keys.set(intention, key);
  return key;
}
