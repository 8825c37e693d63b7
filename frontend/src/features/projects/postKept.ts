import { NEW_PROJECT, type PostValues } from './postForm';

export interface Kept {
  values: PostValues;
  at: string;
}

const nameOf = (place: string) => `foothold-project-${place}`;

/** Keeps what is written on this device; `place` is the project, or the employer for a new one. */
export function keepPost(place: string, values: PostValues): Kept {
  const kept = { values, at: new Date().toISOString() };
  localStorage.setItem(nameOf(place), JSON.stringify(kept));
  return kept;
}

export function forgetPost(place: string): void {
  localStorage.removeItem(nameOf(place));
}

export function keptPost(place: string): Kept | undefined {
  const text = localStorage.getItem(nameOf(place));
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Kept;
    return { at: kept.at, values: { ...NEW_PROJECT, ...kept.values } };
  } catch {
    // Somebody changed it by hand: it is of no use.
    forgetPost(place);
    return undefined;
  }
}
