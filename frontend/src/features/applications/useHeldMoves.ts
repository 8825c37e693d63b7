import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '@/shared/api/idempotency';
import type { ApplicantCard, ApplicationStatus } from '@/shared/api/types';
import { showFailure, showUndo } from '@/shared/ui/undoToast';
import { APPLICANT_LOOKS } from './applicationLooks';
import { useMove } from './boardQueries';
import { reasonOf } from './moveFailure';

interface Held {
  to: 'REVIEWED' | 'SHORTLISTED';
  card: ApplicantCard;
  toast: string;
}

/**
 * Moves that show at once and are sent when their Undo is over, because the student reads them and nothing takes them
 * back. Leaving the page sends what is left.
 */
export function useHeldMoves() {
  const [moves, setMoves] = useState<ReadonlyMap<string, ApplicationStatus>>(new Map());
  const held = useRef(new Map<string, Held>());
  const { mutateAsync } = useMove();

  const shown = useCallback((id: string, to: ApplicationStatus | undefined) => {
    setMoves((before) => {
      const after = new Map(before);
      if (to === undefined) after.delete(id);
      else after.set(id, to);
      return after;
    });
  }, []);

  const send = useCallback(
    async (id: string) => {
      const move = held.current.get(id);
      if (!move) return;
      held.current.delete(id);
      const { card, to } = move;
      try {
        const step = to === 'REVIEWED' ? 'review' : 'shortlist';
        await mutateAsync({ id, version: card.version, key: newKey(), step });
      } catch (error) {
        showFailure(`${card.student.name} was not moved`, reasonOf(error));
      } finally {
        shown(id, undefined);
      }
    },
    [mutateAsync, shown],
  );

  const move = useCallback(
    (card: ApplicantCard, to: Held['to']) => {
      const column = APPLICANT_LOOKS[to].label;
      const words = `${card.student.name} moves to “${column}”`;
      const undo = () => {
        held.current.delete(card.id);
        shown(card.id, undefined);
        announce(`${card.student.name} stays where they were.`);
      };
      const sendThis = () => {
        // An Undo closes the toast first and takes the move away right after.
        setTimeout(() => void send(card.id), 0);
      };
      const toast = showUndo(words, undo, sendThis);
      held.current.set(card.id, { to, card, toast });
      shown(card.id, to);
      announce(`${words}. You can undo this for eight seconds.`);
    },
    [send, shown],
  );

  /** Sends a held move now, before another step of the same person. */
  const settle = useCallback((id: string) => {
    const move = held.current.get(id);
    if (move) notifications.hide(move.toast);
  }, []);

  useEffect(() => {
    const sendAll = () => {
      for (const [id, { toast }] of held.current) {
        notifications.hide(toast);
        void send(id);
      }
    };
    window.addEventListener('pagehide', sendAll);
    return () => {
      window.removeEventListener('pagehide', sendAll);
      sendAll();
    };
  }, [send]);

  return { moves, move, settle };
}
