/** What a program can be let in for, in the words of the people who let it in. */
export const CLIENT_SCOPES = [
  { scope: 'projects:read', label: 'Read projects and the organization' },
  { scope: 'projects:write', label: 'Post and change projects' },
  { scope: 'applications:read', label: 'Read applicants' },
  { scope: 'applications:write', label: 'Answer applicants' },
  { scope: 'engagements:read', label: 'Read running work and reviews' },
  { scope: 'engagements:write', label: 'Act on running work and reviews' },
  { scope: 'payments:read', label: 'Read payments' },
  { scope: 'conversions:read', label: 'Read the conversion tracker' },
  { scope: 'insights:read', label: 'Read figures' },
] as const;

/** For universities only the figures make sense. */
export const UNIVERSITY_SCOPES = CLIENT_SCOPES.filter(({ scope }) => scope === 'insights:read');
