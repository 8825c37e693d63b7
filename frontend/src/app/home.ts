import type { Me } from '@/shared/api/types';

/** Where somebody starts after signing in. */
export function homeOf(me: Me): string {
  const first = me.memberships[0];
  if (me.operator) return '/ops';
  if (first?.organisationKind === 'EMPLOYER') return `/e/${first.organisation}`;
  if (first?.organisationKind === 'UNIVERSITY') return `/u/${first.organisation}`;
  return me.kind === 'STUDENT' ? '/home' : '/onboarding';
}

/** A way back that stays on this site. */
export function safeReturn(returnTo: string | undefined): string | undefined {
  return returnTo !== undefined && /^\/(?![/\\])/.test(returnTo) ? returnTo : undefined;
}
