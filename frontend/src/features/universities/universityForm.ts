import * as z from 'zod/mini';
import type { UniversityProfile } from '@/shared/api/types';

const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

export const universitySchema = z.object({
  name: z.string().check(z.trim(), z.minLength(3, 'Enter the name of your university')),
  shortName: z
    .string()
    .check(z.trim(), z.minLength(2, 'Enter the name as students say it'), z.maxLength(40, 'Shorten it')),
  place: z.object({
    city: z.string().check(z.trim(), z.minLength(1, 'Enter the city')),
    state: z.string().check(z.length(2, 'Choose the state')),
  }),
  domains: z.array(z.string()).check(
    z.minLength(1, 'Enter the domains of your students’ e-mail addresses'),
    z.refine((domains) => domains.every((domain) => DOMAIN.test(domain)), 'A domain reads like cedar.edu'),
  ),
  programmes: z.array(
    z.object({
      name: z.string().check(z.trim(), z.minLength(2, 'Name the program of study')),
      cipCode: z.string().check(z.regex(/^[0-9]{2}\.[0-9]{2,4}$/, 'A CIP code reads like 11.0701')),
    }),
  ),
});

/** The domain of the address of whoever joins is the first guess. */
export function emptyUniversity(email: string): UniversityProfile {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return {
    name: '',
    shortName: '',
    place: { city: '', state: '', latitude: null, longitude: null },
    domains: DOMAIN.test(domain) ? [domain] : [],
    programmes: [],
  };
}
