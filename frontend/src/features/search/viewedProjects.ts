import type { Money } from '@/shared/api/types';

/** What is kept of a project that somebody looked at, on this device only. */
export interface Viewed {
  slug: string;
  title: string;
  employerName: string;
  fee: Money;
  applyBy: string;
}

const MOST = 8;

// Two people on one device do not see what the other looked at.
const nameOf = (account: string | undefined) => `foothold-viewed-${account ?? 'visitor'}`;

/** Puts a project in front; each stands once. */
export function rememberViewed(account: string | undefined, viewed: Viewed): void {
  const others = everything(account).filter(({ slug }) => slug !== viewed.slug);
  try {
    localStorage.setItem(nameOf(account), JSON.stringify([viewed, ...others].slice(0, MOST)));
  } catch {
    // A full or forbidden store must not disturb the reader.
  }
}

/** The last projects that still take applications, the latest first. */
export function recentlyViewed(account: string | undefined, today: string): Viewed[] {
  return everything(account).filter(({ applyBy }) => applyBy >= today);
}

export function forgetViewed(account: string | undefined): void {
  localStorage.removeItem(nameOf(account));
}

function everything(account: string | undefined): Viewed[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(account)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isViewed) : [];
  } catch {
    // Somebody changed it by hand: it is of no use.
    return [];
  }
}

function isViewed(kept: unknown): kept is Viewed {
  const { slug, title, employerName, fee, applyBy } = (kept ?? {}) as Partial<Viewed>;
  return (
    [slug, title, employerName, applyBy].every((text) => typeof text === 'string') &&
    typeof fee?.minor === 'number' &&
    typeof fee.currency === 'string'
  );
}
