import * as z from 'zod/mini';
import type { EmployerProfile, EmployerView } from '@/shared/api/types';
import { isHttps } from '@/shared/format/https';

export const EMPLOYER_SIZES = [
  { value: '', label: 'Choose a range' },
  ...['1-10', '11-50', '51-200', '201-1000', '1000+'].map((value) => ({
    value,
    label: `${value.replace('-', ' to ').replace('1000+', 'More than 1,000')} people`,
  })),
];

export const employerSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(2, 'Enter the name of your organization')),
  website: z
    .string()
    .check(z.refine(isHttps, 'Enter the website as an https address, such as https://harbor.example')),
  about: z
    .string()
    .check(
      z.trim(),
      z.minLength(20, 'Tell students about you in 20 characters or more'),
      z.maxLength(2000, 'Shorten this to 2,000 characters'),
    ),
  industry: z.string().check(z.trim(), z.minLength(2, 'Enter your industry')),
  size: z.string().check(z.minLength(1, 'Choose how many people work for you')),
  place: z.object({
    city: z.string().check(z.trim(), z.minLength(1, 'Enter the city')),
    state: z.string().check(z.length(2, 'Choose the state')),
  }),
});

export const EMPTY_PROFILE: EmployerProfile = {
  name: '',
  website: 'https://',
  about: '',
  industry: '',
  size: '',
  place: { city: '', state: '', latitude: null, longitude: null },
};

export function profileOf({ name, website, about, industry, size, place }: EmployerView): EmployerProfile {
  return { name, website, about, industry, size, place };
}
