import { ConnectionError, ProblemError } from '@/shared/api/problem';

/** Why a step of one applicant was not taken; whatever is no refusal and no lost connection is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) return error.detail;
  if (error instanceof ConnectionError) return error.message;
  throw error;
}

/** Whether the next applicant would fare no better: nobody is signed in, the server is busy or cannot be reached. */
export function stopsAll(error: unknown): boolean {
  return (
    !(error instanceof ProblemError) || error.status === 401 || error.status === 429 || error.status >= 500
  );
}
