/** "FUNDS_HELD" is read as "Funds held"; for words of the backend that have no table of their own. */
export function spelledOut(word: string): string {
  const spaced = word.replaceAll(/[_-]/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
