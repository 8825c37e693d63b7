import type { OrganisationKind, OrganisationRole } from '@/shared/api/types';

interface RoleWords {
  label: string;
  may: string;
}

const WORDS: Record<OrganisationRole, RoleWords> = {
  OWNER: { label: 'Owner', may: 'Manages the team, the profile and the API clients, and may do all below.' },
  RECRUITER: { label: 'Recruiter', may: 'Posts projects, answers applicants, sends job links.' },
  SUPERVISOR: { label: 'Supervisor', may: 'Guides the work, reviews it, says who to hire.' },
  FINANCE: { label: 'Finance', may: 'Pays fees, reads payments and receipts.' },
  CAREER_SERVICES: {
    label: 'Career services',
    may: 'Reads the figures, keeps enrollment, manages the staff.',
  },
  EMPLOYER_RELATIONS: { label: 'Employer relations', may: 'Works with employers; reads the staff list.' },
};

const OF: Record<OrganisationKind, OrganisationRole[]> = {
  EMPLOYER: ['OWNER', 'RECRUITER', 'SUPERVISOR', 'FINANCE'],
  UNIVERSITY: ['CAREER_SERVICES', 'EMPLOYER_RELATIONS'],
};

/** The roles that an organisation of this kind gives, with what each may do. */
export function rolesOf(kind: OrganisationKind): (RoleWords & { role: OrganisationRole })[] {
  return OF[kind].map((role) => ({ role, ...WORDS[role] }));
}

export function roleLabel(role: OrganisationRole): string {
  return WORDS[role].label;
}
