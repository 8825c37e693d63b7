/** The months that can be chosen, newest first: "2026-11" and what people call it. */
export function monthsUntil(today: Date, count = 24): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: count }, (_, place) => {
    const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - place, 1));
    return { value: first.toISOString().slice(0, 7), label: name.format(first) };
  });
}

/** The calendar years that can be chosen, newest first. */
export function yearsUntil(today: Date, count = 5): string[] {
  return Array.from({ length: count }, (_, place) => String(today.getUTCFullYear() - place));
}

/** "2026-11" if it is a month. */
export function monthIn(text: string | undefined): string | undefined {
  return text && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

/** 2026 if it is a year that money can have moved in. */
export function yearIn(text: string | undefined): number | undefined {
  return text && /^20\d{2}$/.test(text) ? Number(text) : undefined;
}
