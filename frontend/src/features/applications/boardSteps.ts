import type { ApplicantCard, ApplicationStatus, BoardView, NotSelectedReason } from '@/shared/api/types';

export const BOARD_COLUMNS = [
  'APPLIED',
  'REVIEWED',
  'SHORTLISTED',
  'INTERVIEW',
  'OFFERED',
  'ACCEPTED',
] as const satisfies ApplicationStatus[];

export const CLOSED_COLUMNS = ['NOT_SELECTED', 'WITHDRAWN'] as const satisfies ApplicationStatus[];

export type BoardAction = 'REVIEW' | 'SHORTLIST' | 'INTERVIEW' | 'OFFER' | 'WORD' | 'DECLINE';

/** What an employer can do, in the order of the menu. The last three and the talk reach the student with words. */
export const BOARD_ACTIONS: { action: BoardAction; label: string; to?: ApplicationStatus }[] = [
  { action: 'REVIEW', label: 'Mark as read', to: 'REVIEWED' },
  { action: 'SHORTLIST', label: 'Shortlist', to: 'SHORTLISTED' },
  { action: 'INTERVIEW', label: 'Ask for a talk', to: 'INTERVIEW' },
  { action: 'OFFER', label: 'Offer a position', to: 'OFFERED' },
  { action: 'WORD', label: 'Say you are still deciding' },
  { action: 'DECLINE', label: 'Decline', to: 'NOT_SELECTED' },
];

/** The letters that take a step from the keyboard. */
export const STEP_KEYS: Partial<Record<string, BoardAction>> = {
  r: 'REVIEW',
  s: 'SHORTLIST',
  o: 'OFFER',
  d: 'DECLINE',
};

/** The action that leads to a column; undefined where nothing does. */
export function actionTo(status: ApplicationStatus): BoardAction | undefined {
  return BOARD_ACTIONS.find(({ to }) => to === status)?.action;
}

export type GivenReason = Exclude<NotSelectedReason, 'PROJECT_FILLED' | 'PROJECT_CLOSED'>;

/** Why somebody is declined, and a next step that helps for each. */
export const DECLINE_REASONS: Record<GivenReason, { label: string; nextSteps: string[] }> = {
  SKILLS: {
    label: 'Others showed more of the skills that this project needs',
    nextSteps: [
      'Do a small piece of work with this skill and add it to your work samples.',
      'Describe one time you used this skill in your profile: what you did and what came out.',
    ],
  },
  AVAILABILITY: {
    label: 'Their time does not match the dates',
    nextSteps: [
      'Keep your hours a week up to date in your profile, and look for projects in your free weeks.',
      'Apply again: we plan a similar project next term.',
    ],
  },
  CHOSEN_OTHER: {
    label: 'A good application; you chose somebody else',
    nextSteps: [
      'Apply to our next project: your application was among the best.',
      'Use the same application for a similar project; it was convincing.',
    ],
  },
  INCOMPLETE: {
    label: 'The application leaves something open',
    nextSteps: [
      'Answer every question with one example from your own work.',
      'Add a work sample, even a small one from a class.',
    ],
  },
  NOT_ELIGIBLE: {
    label: 'The project is for another group of students',
    nextSteps: ['Filter projects by your class standing: some are kept for students like you.'],
  },
};

/** The board as it looks with moves that are not sent yet. */
export function withMoves(board: BoardView, held: ReadonlyMap<string, ApplicationStatus>): BoardView {
  if (held.size === 0) return board;
  const moved: ApplicantCard[] = [];
  const left = board.columns.map((column) => {
    const cards = column.cards.filter((card) => {
      const to = held.get(card.id);
      if (to === undefined || to === column.status) return true;
      moved.push({ ...card, status: to, allowedActions: actionsAfter(card.allowedActions, to) });
      return false;
    });
    return { ...column, cards, count: column.count - (column.cards.length - cards.length) };
  });
  return {
    ...board,
    columns: left.map((column) => {
      const here = moved.filter(({ status }) => status === column.status);
      return { ...column, cards: [...here, ...column.cards], count: column.count + here.length };
    }),
  };
}

function actionsAfter(actions: string[], to: ApplicationStatus): string[] {
  const gone = to === 'SHORTLISTED' ? ['REVIEW', 'SHORTLIST'] : ['REVIEW'];
  return actions.filter((action) => !gone.includes(action));
}
