import * as z from 'zod/mini';
import type { AiPolicy, ClassStanding, Deliverable, Place, ProjectTerms, WorkMode } from '@/shared/api/types';

/** The terms of a project while they are written: numbers and days may still be missing. */
export type PostValues = {
  title: string;
  outcome: string;
  description: string;
  deliverables: Deliverable[];
  skills: string[];
  category: string;
  hours: number | string;
  /** In dollars, as people type it. */
  fee: number | string;
  positions: number | string;
  startsOn: string | null;
  endsOn: string | null;
  applyBy: string | null;
  mode: WorkMode;
  place: Place;
  audience: { standings: ClassStanding[]; universities: string[]; earlyYearSeats: number | string };
  questions: string[];
  aiPolicy: AiPolicy;
  supervisor: string;
  learningGoals: string[];
};

/** What the API takes. */
export type SentTerms = Omit<ProjectTerms, 'supervisor' | 'startsOn' | 'endsOn' | 'applyBy'> & {
  supervisor: string | null;
  startsOn: string | null;
  endsOn: string | null;
  applyBy: string | null;
};

export const NEW_PROJECT: PostValues = {
  title: '',
  outcome: '',
  description: '',
  deliverables: [{ title: '', criteria: [''] }],
  skills: [],
  category: '',
  hours: '',
  fee: '',
  positions: 1,
  startsOn: null,
  endsOn: null,
  applyBy: null,
  mode: 'REMOTE',
  place: { city: '', state: '', latitude: null, longitude: null },
  audience: { standings: [], universities: [], earlyYearSeats: 0 },
  questions: [],
  aiPolicy: 'ALLOWED_WITH_DISCLOSURE',
  supervisor: '',
  learningGoals: [],
};

const line = (least: number, most: number, message: string) =>
  z
    .string()
    .check(z.trim(), z.minLength(least, message), z.maxLength(most, `Shorten this to ${most} characters`));

/** Only what is missing or plainly too long: the numbers that an installation decides are checked by the backend. */
export const postSchema = z.object({
  title: line(5, 90, 'Give the project a title of 5 characters or more'),
  outcome: line(20, 1000, 'Say in 20 characters or more what will exist at the end'),
  description: z.string().check(z.maxLength(6000, 'Shorten the description to 6,000 characters')),
  deliverables: z
    .array(
      z.object({
        title: line(3, 120, 'Name what is handed in'),
        criteria: z
          .array(line(1, 300, 'Write the criterion, or remove the line'))
          .check(z.minLength(1, 'Add one criterion or more')),
      }),
    )
    .check(z.minLength(1, 'Add what is handed in')),
  skills: z.array(z.string()).check(z.minLength(1, 'Name 1 to 10 skills')),
  category: z.string().check(z.minLength(1, 'Choose a category')),
  hours: z.any().check(z.refine((hours) => Number(hours) > 0, 'Estimate the hours')),
  fee: z.any().check(z.refine((fee) => Number(fee) > 0, 'Set a fixed fee')),
  positions: z.any().check(z.refine((positions) => Number(positions) > 0, 'Offer one position or more')),
  startsOn: z.any().check(z.refine((day) => Boolean(day), 'Choose the first day of work')),
  endsOn: z.any().check(z.refine((day) => Boolean(day), 'Choose the last day of work')),
  applyBy: z.any().check(z.refine((day) => Boolean(day), 'Choose the last day to apply')),
  questions: z.array(line(1, 300, 'Write the question, or remove the line')),
  supervisor: z.string().check(z.minLength(1, 'Choose who guides the work')),
  learningGoals: z.array(line(1, 200, 'Write the goal, or remove the line')),
});

/** What is sent: cents, nothing empty, a place only where there is one. */
export function termsOf(values: PostValues): SentTerms {
  return {
    ...values,
    deliverables: values.deliverables.map(({ title, criteria }) => ({ title, criteria: written(criteria) })),
    hours: wholeOf(values.hours),
    fee: { minor: Math.round(Number(values.fee || 0) * 100), currency: 'USD' },
    positions: wholeOf(values.positions),
    startsOn: dayOf(values.startsOn),
    endsOn: dayOf(values.endsOn),
    applyBy: dayOf(values.applyBy),
    place: values.mode === 'REMOTE' ? null : placeOf(values.place),
    audience: { ...values.audience, earlyYearSeats: wholeOf(values.audience.earlyYearSeats) },
    questions: written(values.questions),
    supervisor: values.supervisor === '' ? null : values.supervisor,
    learningGoals: written(values.learningGoals),
  };
}

/** Terms that exist already, to be written on. */
export function valuesOf(terms: ProjectTerms): PostValues {
  return {
    ...terms,
    fee: terms.fee.minor / 100,
    place: terms.place ?? NEW_PROJECT.place,
    audience: { ...terms.audience },
  };
}

/** The backend knows where cities lie; what came with the terms may be of the city that they named before. */
function placeOf({ city, state }: Place): Place {
  return { city, state, latitude: null, longitude: null };
}

function written(lines: string[]): string[] {
  return lines.filter((text) => text.trim() !== '');
}

function wholeOf(number: number | string): number {
  return Math.max(0, Math.round(Number(number) || 0));
}

function dayOf(day: string | null): string | null {
  return day ? day.slice(0, 10) : null;
}
