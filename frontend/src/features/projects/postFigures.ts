import type { Money, ProjectFigures } from '@/shared/api/types';
import type { SentTerms } from './postForm';

export interface Figures {
  fee: Money;
  payPerHour: Money;
  platformFee: Money;
  net: Money;
  hoursPerWeek: number;
}

/**
 * What the terms come to, at once while somebody types. The share of the platform is the one that the backend told
 * last; its own figures replace these as soon as they are there.
 */
export function figuresOf(terms: SentTerms, platformFeeBasisPoints: number): Figures {
  const fee = terms.fee.minor;
  const platformFee = Math.round((fee * platformFeeBasisPoints) / 10_000);
  const usd = (minor: number): Money => ({ minor, currency: terms.fee.currency });
  return {
    fee: usd(fee),
    payPerHour: usd(terms.hours > 0 ? Math.round(fee / terms.hours) : 0),
    platformFee: usd(platformFee),
    net: usd(fee - platformFee),
    hoursPerWeek: perWeek(terms),
  };
}

/** Whether an answer of the backend is about these very numbers. */
export function isAbout(figures: ProjectFigures, terms: SentTerms): boolean {
  return figures.fee.minor === terms.fee.minor && figures.hoursPerWeek === perWeek(terms);
}

function perWeek({ startsOn, endsOn, hours }: SentTerms): number {
  if (startsOn === null || endsOn === null) return 0;
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  return days > 0 ? Math.round((hours * 70) / days) / 10 : 0;
}
