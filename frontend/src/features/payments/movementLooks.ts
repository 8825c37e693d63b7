import type { Difference, MovementMeaning } from '@/shared/api/types';

interface Meaning {
  label: string;
  /** What it is booked as. */
  booked: string;
}

/** What money was that no operation of ours moved. */
export const MEANINGS: Record<MovementMeaning, Meaning> = {
  GOODWILL: { label: 'Paid or given back by hand, and the platform bears it', booked: 'goodwill' },
  OWED_BY_STUDENT: { label: 'A student owes it, or has brought it back', booked: 'owed by a student' },
  OWED_BY_EMPLOYER: { label: 'An employer owes it, or has brought it back', booked: 'owed by an employer' },
  STRIPE_FEE: { label: 'A fee of Stripe, or one that was given back', booked: 'a fee of Stripe' },
  BANK_TRANSFER: {
    label: 'It went to the platform’s bank or came from there',
    booked: 'money of our own bank',
  },
  BAD_DEBT: { label: 'It is lost: nobody brings it back', booked: 'lost' },
};

export function isOwed(meaning: MovementMeaning | ''): boolean {
  return meaning === 'OWED_BY_STUDENT' || meaning === 'OWED_BY_EMPLOYER';
}

/** The movement that a person can explain, empty where it has to be looked up; null for any other difference. */
export function explainable({ rule, subject, expected }: Difference): string | null {
  if (rule === 'R5') return subject === 'suspense' ? '' : null;
  return (rule === 'R1' || rule === 'R8') && expected === null && subject.startsWith('txn_') ? subject : null;
}
