import type { ClassStanding, NotInterestedReason, RecommendationReason } from '@/shared/api/types';
import { listed } from '@/shared/format/listed';
import { STANDINGS } from '@/shared/format/terms';

/** Why a project is recommended, as the student reads it. */
export function reasonWords({
  code,
  values: [first = '', second = '', ...rest],
}: RecommendationReason): string {
  switch (code) {
    case 'SKILLS':
      return `Asks for your ${listed([first, second, ...rest])}`;
    case 'INTEREST':
      return `In a field you like: ${first}`;
    case 'PROGRAMME':
      return `Close to ${first}: ${second}`;
    case 'STANDING':
      return `Meant for ${(STANDINGS[first as ClassStanding] ?? first).toLowerCase()} students`;
    case 'TIME':
      return `About ${first} hours a week, as you have`;
    case 'APPLIED':
      return `You applied in ${first}`;
    case 'VIEWED':
      return `You looked at ${first}`;
    case 'NEW_EMPLOYER':
      return 'The employer is new here';
    case 'FRESH':
      return 'Posted lately';
    case 'OPEN_TO_YOU':
      return 'You may apply';
  }
}

export const NOT_INTERESTED: { reason: NotInterestedReason; label: string }[] = [
  { reason: 'FIELD', label: 'Not my field' },
  { reason: 'SKILLS', label: 'I lack the skills' },
  { reason: 'PAY', label: 'The pay' },
  { reason: 'HOURS', label: 'Too many hours' },
  { reason: 'DATES', label: 'The dates' },
  { reason: 'PLACE', label: 'The place' },
  { reason: 'EMPLOYER', label: 'Not this employer' },
  { reason: 'OTHER', label: 'Something else' },
];
