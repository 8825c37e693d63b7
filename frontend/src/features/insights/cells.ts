import type { EarlyYearRow, EarlyYearStep } from '@/shared/api/types';
import { formatCount, formatShare } from '@/shared/format/words';

export const STEPS: readonly { key: EarlyYearStep; label: string }[] = [
  { key: 'activated', label: 'Activated' },
  { key: 'viewed', label: 'Viewed' },
  { key: 'applied', label: 'Applied' },
  { key: 'selected', label: 'Selected' },
  { key: 'started', label: 'Started' },
  { key: 'completed', label: 'Completed' },
  { key: 'paid', label: 'Paid' },
  { key: 'converted', label: 'Converted' },
];

/** A count as it may be shown: small ones are withheld so that nobody can be recognised. */
export function cell(row: EarlyYearRow, step: EarlyYearStep, smallestCell: number): string {
  const count = row[step];
  return count === null ? `<${smallestCell}` : formatCount(count);
}

/** The share of those enrolled; nothing where either figure is missing. */
export function share(row: EarlyYearRow, step: EarlyYearStep): number | null {
  const count = row[step];
  return count === null || !row.enrolled ? null : count / row.enrolled;
}

/** "21 % of those enrolled" for a table cell, as a second line. */
export function shareText(row: EarlyYearRow, step: EarlyYearStep): string {
  const part = share(row, step);
  return part === null ? '' : formatShare(part);
}
