/** Reads the search of an address. Pretty repeated keys: `?q=brief&category=research&category=data`. */
export function parseSearch(search: string): Record<string, string | string[]> {
  const read: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = read[name];
    if (before === undefined) read[name] = value;
    else read[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return read;
}

/** Writes it back; nothing empty is written. */
export function stringifySearch(search: Record<string, unknown>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') written.append(name, String(one));
    }
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** The fields of `validateSearch`: what cannot be read is left out, so that a broken address still opens. */
export function textIn(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== ''
    ? text
    : typeof text === 'number'
      ? String(text)
      : undefined;
}

export function listIn(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).map(textIn).filter((one) => one !== undefined);
  return list.length === 0 ? undefined : list;
}

export function numberIn(value: unknown): number | undefined {
  const text = textIn(value);
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? undefined : number;
}

export function flagIn(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined;
}

export function oneOf<const T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}
