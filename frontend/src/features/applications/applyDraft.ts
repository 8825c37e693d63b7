import { isHttps } from '@/shared/format/https';
import type { ApplicationContent } from './myQueries';

const nameOf = (project: string) => `foothold-application-${project}`;

/** Keeps what could not be sent on this device. */
export function keepHere(project: string, content: ApplicationContent): void {
  localStorage.setItem(nameOf(project), JSON.stringify(content));
}

export function forgetHere(project: string): void {
  localStorage.removeItem(nameOf(project));
}

export function keptHere(project: string): ApplicationContent | undefined {
  const text = localStorage.getItem(nameOf(project));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as ApplicationContent;
  } catch {
    // Somebody changed it by hand: it is of no use.
    forgetHere(project);
    return undefined;
  }
}

/** What a draft may hold: links that are still being typed wait. */
export function draftOf({ answers, workSamples }: ApplicationContent): ApplicationContent {
  return {
    answers,
    workSamples: workSamples.filter(({ title, url }) => title.trim() !== '' && isHttps(url)),
  };
}
