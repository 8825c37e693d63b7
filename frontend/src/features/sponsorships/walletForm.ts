import * as z from 'zod/mini';
import type { SponsorTerms, WalletInput } from '@/shared/api/types';

/** What the form holds: dollars, and at least one place. */
export type WalletValues = {
  name: string;
  projectsPerEmployer: number | string;
  highestFee: number | string;
  places: { state: string; city: string }[];
  earlyYearsOnly: boolean;
};

export const walletSchema = z.object({
  name: z
    .string()
    .check(z.trim(), z.minLength(1, 'Name the wallet'), z.maxLength(80, 'Shorten the name to 80 characters')),
  projectsPerEmployer: z
    .union([z.number(), z.string()])
    .check(z.refine((count) => Number(count) >= 1 && Number(count) <= 100, 'Enter 1 to 100 projects')),
  highestFee: z
    .union([z.number(), z.string()])
    .check(z.refine((fee) => Number(fee) > 0 && Number(fee) <= 50_000, 'Enter a fee of at most $50,000')),
  places: z.array(
    z.object({
      state: z.string().check(z.length(2, 'Choose the state')),
      city: z.string().check(z.maxLength(80, 'Shorten the city')),
    }),
  ),
  earlyYearsOnly: z.boolean(),
});

export function emptyWallet(place: { city: string; state: string }): WalletValues {
  return {
    name: 'First projects',
    projectsPerEmployer: 1,
    highestFee: 500,
    places: [{ state: place.state, city: place.city }],
    earlyYearsOnly: true,
  };
}

export function valuesOf(terms: SponsorTerms): WalletValues {
  return {
    name: terms.name,
    projectsPerEmployer: terms.projectsPerEmployer,
    highestFee: terms.highestFee.minor / 100,
    places: terms.places.map(({ state, city }) => ({ state, city })),
    earlyYearsOnly: terms.earlyYearsOnly,
  };
}

export function inputOf(values: WalletValues): WalletInput {
  return {
    name: values.name.trim(),
    projectsPerEmployer: Number(values.projectsPerEmployer),
    highestFee: { minor: Math.round(Number(values.highestFee) * 100), currency: 'USD' },
    places: values.places,
    earlyYearsOnly: values.earlyYearsOnly,
  };
}
