/** An academic year begins in August: "2026-27" is August 1, 2026 to July 31, 2027. */
export function academicYearOf(day: Date): string {
  return termOf(day.getMonth() >= 7 ? day.getFullYear() : day.getFullYear() - 1);
}

/** The academic years that can be chosen: the next one, this one and those before, newest first. */
export function academicYearsAround(today: Date, before = 4, after = 1): string[] {
  const now = Number(academicYearOf(today).slice(0, 4));
  return Array.from({ length: before + after + 1 }, (_, place) => termOf(now + after - place));
}

/** The first and the last day of an academic year, or of one of its terms. */
export function daysOf(term: string, part: 'year' | 'fall' | 'spring'): { from: string; to: string } {
  const first = Number(term.slice(0, 4));
  return {
    from: part === 'spring' ? `${first + 1}-01-01` : `${first}-08-01`,
    to: part === 'fall' ? `${first}-12-31` : `${first + 1}-07-31`,
  };
}

/** "August 2026 to July 2027". */
export function spanOf({ from, to }: { from: string; to: string }): string {
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return [from, to].map((on) => month.format(new Date(`${on}T00:00:00Z`))).join(' to ');
}

export function isAcademicYear(text: string): boolean {
  const match = /^(20\d{2})-(\d{2})$/.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

function termOf(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
