import { describe, expect, it } from 'vitest';
import type { ApplicantCard, ApplicationStatus, BoardView } from '@/shared/api/types';
import { actionTo, withMoves } from './boardSteps';

const card = (id: string, status: ApplicationStatus): ApplicantCard =>
  ({ id, status, allowedActions: ['REVIEW', 'SHORTLIST', 'INTERVIEW', 'DECLINE'] }) as ApplicantCard;

const board: BoardView = {
  project: 'p',
  projectTitle: 'Survey',
  positionsLeft: 1,
  overdue: 0,
  dueSoon: 0,
  columns: [
    { status: 'APPLIED', count: 3, cards: [card('ana', 'APPLIED'), card('ben', 'APPLIED')] },
    { status: 'SHORTLISTED', count: 1, cards: [card('cleo', 'SHORTLISTED')] },
  ],
};

describe('the board with moves that are not sent yet', () => {
  it('shows a moved card in its new column and counts it there', () => {
    const [applied, shortlisted] = withMoves(board, new Map([['ana', 'SHORTLISTED']])).columns;

    expect(applied?.count).toBe(2);
    expect(applied?.cards.map(({ id }) => id)).toEqual(['ben']);
    expect(shortlisted?.count).toBe(2);
    expect(shortlisted?.cards.map(({ id }) => id)).toEqual(['ana', 'cleo']);
  });

  it('offers only what is left to do after the move', () => {
    const [, shortlisted] = withMoves(board, new Map([['ana', 'SHORTLISTED']])).columns;

    expect(shortlisted?.cards[0]?.allowedActions).toEqual(['INTERVIEW', 'DECLINE']);
  });

  it('leaves a card alone that the backend has moved already', () => {
    const after = withMoves(board, new Map([['cleo', 'SHORTLISTED']]));

    expect(after.columns[1]?.count).toBe(1);
  });

  it('knows that nothing leads to an acceptance but the student', () => {
    expect(actionTo('ACCEPTED')).toBeUndefined();
    expect(actionTo('OFFERED')).toBe('OFFER');
  });
});
