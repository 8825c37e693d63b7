import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { membershipIn, meQuery } from '@/shared/api/session';
import type { Me, OrganisationKind } from '@/shared/api/types';

/** What every route knows. */
export interface RouterContext {
  queryClient: QueryClient;
}

interface Arrival {
  context: RouterContext;
  location: { href: string };
}

/** An area that this account may not enter; the message says who may. */
export class AreaClosed extends Error {
  override readonly name = 'AreaClosed';
}

/** Who is signed in; a visitor goes to sign in and comes back. */
export async function requireAccount({ context, location }: Arrival): Promise<Me> {
  const me = await context.queryClient.ensureQueryData(meQuery);
  if (me === null) throw redirect({ to: '/sign-in', search: { returnTo: location.href } });
  return me;
}

export async function requireStudent(arrival: Arrival): Promise<void> {
  const me = await requireAccount(arrival);
  if (me.kind !== 'STUDENT') throw new AreaClosed('This area is for student accounts.');
}

export async function requireMember(
  arrival: Arrival,
  organisation: string,
  kind: OrganisationKind,
): Promise<void> {
  const me = await requireAccount(arrival);
  if (membershipIn(me, organisation)?.organisationKind !== kind) {
    throw new AreaClosed(
      'This area is for members of the organization. Ask one of its owners to invite you.',
    );
  }
}

export async function requireOperator(arrival: Arrival): Promise<void> {
  const me = await requireAccount(arrival);
  if (!me.operator) throw new AreaClosed('This area is for the operator of this installation.');
}
