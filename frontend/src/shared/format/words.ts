const numbers = new Intl.NumberFormat('en-US');
const percents = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

export function formatCount(count: number): string {
  return numbers.format(count);
}

/** "1 project", "37 projects". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** "38 %" style shares from a fraction; a dash when there is nothing to divide by. */
export function formatShare(fraction: number | null | undefined): string {
  return fraction === null || fraction === undefined ? '–' : percents.format(fraction);
}

export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "Ana Maria Ortiz" becomes "AO", and "Ana Ortiz (you)" as well. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}
