import { membershipIn, useMe } from './session';
import type { OrganisationRole } from './types';

/** Whether the reader has one of the roles in an organisation. */
export function useHasRole(organisation: string, ...anyOf: OrganisationRole[]): boolean {
  const roles = membershipIn(useMe(), organisation)?.roles ?? [];
  return anyOf.some((role) => roles.includes(role));
}
