import type { PublicProject, StudentView } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';

/** Why a student cannot apply to a project, as a sentence; undefined when they can. The backend decides in the end. */
export function whyNotEligible(project: PublicProject, profile: StudentView): string | undefined {
  const { standings, universities } = project.terms.audience;
  if (standings.length > 0 && !standings.includes(profile.classStanding)) {
    const welcome = standings.map((standing) => STANDINGS[standing].toLowerCase()).join(', ');
    return `This project is for: ${welcome}. Your profile says ${STANDINGS[profile.classStanding].toLowerCase()}.`;
  }
  if (
    universities.length > 0 &&
    (profile.university === null || !universities.includes(profile.university))
  ) {
    return 'The employer invites students of certain universities, and yours is not among them.';
  }
  return undefined;
}
