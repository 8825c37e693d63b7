import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef } from 'react';
import type { ApplicantCard } from '@/shared/api/types';
import { type BoardAction, STEP_KEYS } from './boardSteps';

interface Board {
  /** Off while a dialog asks for something, or when the person wants no keys. */
  enabled: boolean;
  cards: readonly ApplicantCard[];
  /** The applicant whose drawer is open, and the way to the neighbours there. */
  opened: ApplicantCard | undefined;
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
  onAct: (card: ApplicantCard, action: BoardAction) => void;
  onChoose: (id: string) => void;
  onHelp: () => void;
}

/** J and K walk through the applicants, one letter takes a step; the letter means whoever is in focus or open. */
export function useBoardKeys(board: Board): void {
  const latest = useRef(board);
  const goOn = useGoOn(board.enabled);
  useEffect(() => {
    latest.current = board;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { enabled, cards, opened, previous, next, onAct, onChoose, onHelp } = latest.current;
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const { key } = event;
      const action = STEP_KEYS[key];
      const card = opened ?? cards.find(({ id }) => id === inFocus());
      if (key === '?') onHelp();
      else if (key === 'j' && opened) next?.();
      else if (key === 'k' && opened) previous?.();
      else if (key === 'j') walk(1);
      else if (key === 'k') walk(-1);
      else if (!card) return;
      else if (key === 'x' && !opened && card.allowedActions.includes('DECLINE')) onChoose(card.id);
      else if (action && card.allowedActions.includes(action)) {
        if (!opened) goOn(action === 'SHORTLIST');
        onAct(card, action);
      } else if (action || key === 'x') announce(`Not possible for ${card.student.name} now.`);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [goOn]);
}

/** After a step the card may have left its place: the next one takes the focus, so that triage flows. */
function useGoOn(free: boolean): (atOnce: boolean) => void {
  const goal = useRef<{ id: string | undefined; atOnce: boolean }>(undefined);
  useEffect(() => {
    if (!free || goal.current === undefined) return;
    const { id, atOnce } = goal.current;
    const timer = setTimeout(() => {
      goal.current = undefined;
      const now = document.activeElement;
      if (atOnce || now === document.body || now?.matches('main')) focusOn(id);
    });
    return () => clearTimeout(timer);
  });
  return useRef((atOnce: boolean) => {
    const order = links();
    const here = order.findIndex(idOf(inFocus()));
    const after = order[here + 1] ?? order[here - 1];
    goal.current = { id: after?.dataset.applicant, atOnce };
  }).current;
}

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-applicant]')];
}

function idOf(id: string | undefined): (link: HTMLElement) => boolean {
  return (link) => link.dataset.applicant === id;
}

/** The applicant whose card has the focus, on its name or on anything else in it. */
function inFocus(): string | undefined {
  const card = document.activeElement?.closest('li');
  return card?.querySelector<HTMLElement>('[data-applicant]')?.dataset.applicant;
}

function focusOn(id: string | undefined): void {
  links().find(idOf(id))?.focus();
}

function walk(by: 1 | -1): void {
  const order = links();
  const here = order.findIndex(idOf(inFocus()));
  const there = here < 0 ? 0 : Math.min(Math.max(here + by, 0), order.length - 1);
  order[there]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const typing =
    'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';
  return target.closest(`${typing}, [role="menu"], [role="listbox"]`) !== null;
}
