import type { ClassStanding, StudentProfile, StudentView } from '@/shared/api/types';
import { isHttps } from '@/shared/format/https';

/** The profile as its form holds it: choices that are not made yet are empty. */
export type ProfileValues = {
  university: string | null;
  programme: string | null;
  classStanding: ClassStanding | null;
  classYear: number | string;
  headline: string;
  about: string;
  skills: string[];
  interests: string[];
  hoursPerWeek: number | string;
  availableFrom: string | null;
  workSamples: { title: string; url: string }[];
};

export function valuesOf(profile: StudentView | null): ProfileValues {
  return {
    university: profile?.university ?? null,
    programme: profile?.programme ?? null,
    classStanding: profile?.classStanding ?? null,
    classYear: profile?.classYear ?? '',
    headline: profile?.headline ?? '',
    about: profile?.about ?? '',
    skills: profile?.skills ?? [],
    interests: profile?.interests ?? [],
    hoursPerWeek: profile?.hoursPerWeek ?? '',
    availableFrom: profile?.availableFrom ?? null,
    workSamples: profile?.workSamples ?? [],
  };
}

export function profileOf(values: ProfileValues): StudentProfile {
  return {
    ...values,
    // The form is not sent before the standing is chosen.
    classStanding: values.classStanding as ClassStanding,
    classYear: numberOf(values.classYear),
    hoursPerWeek: numberOf(values.hoursPerWeek),
    availableFrom: values.availableFrom?.slice(0, 10) ?? null,
    workSamples: values.workSamples.map(({ title, url }) => ({ title: title.trim(), url: url.trim() })),
  };
}

export function profileErrors(values: ProfileValues): Record<string, string> {
  const errors: Record<string, string> = {};
  if (values.classStanding === null) errors.classStanding = 'Tell how far you are in your studies';
  if (values.headline.length > 120) errors.headline = 'Shorten the headline to 120 characters';
  if (values.about.length > 2000) errors.about = 'Shorten the text about you to 2,000 characters';
  values.workSamples.forEach(({ title, url }, place) => {
    if (title.trim() === '') errors[`workSamples.${place}.title`] = `Give link ${place + 1} a title`;
    if (!isHttps(url))
      errors[`workSamples.${place}.url`] = `Give link ${place + 1} a full address that begins with https://`;
  });
  return errors;
}

function numberOf(value: number | string): number | null {
  return typeof value === 'number' ? value : null;
}
