import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put, remove } from '@/shared/api/request';
import type { Invitation, Member, OrganisationKind, OrganisationRole } from '@/shared/api/types';

/** Whose people are meant. */
export interface Team {
  kind: OrganisationKind;
  organisation: string;
}

function pathOf({ kind, organisation }: Team): `/api/${string}` {
  return kind === 'EMPLOYER'
    ? `/api/employers/${organisation}/members`
    : `/api/universities/${organisation}/staff`;
}

export function teamQuery(team: Team) {
  return queryOptions({
    queryKey: ['accounts', 'team', team.organisation],
    queryFn: ({ signal }) => get<Member[]>(pathOf(team), { signal }),
  });
}

export function useInvite(team: Team) {
  return useTeamChange(team, ({ key, ...invitation }: Invitation & { key: string }) =>
    post<Member[]>(pathOf(team), invitation, { idempotencyKey: key }),
  );
}

export function useChangeRoles(team: Team) {
  return useTeamChange(team, ({ account, roles }: { account: string; roles: OrganisationRole[] }) =>
    put<Member[]>(`${pathOf(team)}/${account}`, { roles }),
  );
}

/** The answer has no body: the team is read again. */
export function useRemoveMember(team: Team) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (account: string) => remove(`${pathOf(team)}/${account}`),
    onSettled: () => client.invalidateQueries({ queryKey: teamQuery(team).queryKey }),
  });
}

/** Every change answers with the whole team. */
function useTeamChange<Input>(team: Team, change: (input: Input) => Promise<Member[]>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (members) => client.setQueryData(teamQuery(team).queryKey, members),
  });
}
