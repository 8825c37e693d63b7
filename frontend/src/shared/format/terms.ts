import type { AiPolicy, ClassStanding, WorkMode } from '@/shared/api/types';

/** How far somebody is in their studies, in words; in the order of study. */
export const STANDINGS: Record<ClassStanding, string> = {
  FIRST_YEAR: 'First year',
  SECOND_YEAR: 'Second year',
  THIRD_YEAR: 'Third year',
  FOURTH_YEAR_PLUS: 'Fourth year or later',
  MASTERS: 'Master’s',
  DOCTORAL: 'Doctoral',
  ALUMNI: 'Alumni',
};

export const MODES: Record<WorkMode, string> = {
  REMOTE: 'Remote',
  HYBRID: 'Hybrid',
  ON_SITE: 'On site',
};

/** What an employer says about AI tools, as a student reads it. */
export const AI_POLICIES: Record<AiPolicy, string> = {
  FORBIDDEN: 'Do this work without AI tools.',
  ALLOWED_WITH_DISCLOSURE: 'You may use AI tools. Say where you did when you hand in.',
  EXPECTED: 'AI tools are part of this work. Say how you used them when you hand in.',
};
