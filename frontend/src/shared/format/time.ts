const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

const relative = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });
const moment = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
const momentOfAnotherYear = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
// A calendar day has no zone: reading it as UTC and writing it as UTC never moves it.
const day = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const dayOfAnotherYear = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Fri, Dec 4, 5:00 PM CST", in the reader's zone. */
export function formatMoment(at: string | Date, now = new Date()): string {
  const date = new Date(at);
  return (date.getFullYear() === now.getFullYear() ? moment : momentOfAnotherYear).format(date);
}

/** "Fri, Dec 4" from "2026-12-04". */
export function formatDay(on: string, now = new Date()): string {
  const date = new Date(`${on.slice(0, 10)}T00:00:00Z`);
  return (date.getUTCFullYear() === now.getFullYear() ? day : dayOfAnotherYear).format(date);
}

/** "in 4 days", "2 hours ago", "now". */
export function formatRelative(at: string | Date, now = new Date()): string {
  const distance = new Date(at).getTime() - now.getTime();
  const step = STEPS.find(([, length]) => Math.abs(distance) >= length);
  return step === undefined ? 'now' : relative.format(Math.trunc(distance / step[1]), step[0]);
}

/** "Dec 1 to Dec 15". */
export function formatWindow(from: string, to: string): string {
  const short = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return [from, to].map((on) => short.format(new Date(`${on}T00:00:00Z`))).join(' to ');
}
