/** "Excel", "Excel and SQL", "Excel, SQL and Python". */
export function listed(words: readonly string[]): string {
  const said = words.filter((word) => word !== '');
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}
