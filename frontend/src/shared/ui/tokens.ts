import type { MantineColorsTuple } from '@mantine/core';

/** The ramps, lightest first; every pair that the theme puts together keeps WCAG AA. */
export const ramps = {
  iris: [
    '#f6f4ff',
    '#eae7ff',
    '#dad4fe',
    '#c5b9ff',
    '#ac96fe',
    '#9371f5',
    '#7955d6',
    '#663ebf',
    '#522e9e',
    '#3b1d76',
  ],
  green: [
    '#ecfaef',
    '#d8f3de',
    '#b8e8c4',
    '#92d7a4',
    '#52c479',
    '#30a75e',
    '#008a45',
    '#007338',
    '#005c2c',
    '#00411d',
  ],
  amber: [
    '#fff4e8',
    '#fce7ce',
    '#f9d3a8',
    '#eeb97b',
    '#e49622',
    '#c37c00',
    '#9f6401',
    '#845303',
    '#6a4202',
    '#4d2d00',
  ],
  red: [
    '#fef3f2',
    '#fee3e0',
    '#ffccc7',
    '#ffaba3',
    '#f98078',
    '#eb514f',
    '#ca3134',
    '#b20e1f',
    '#920014',
    '#6a000b',
  ],
  blue: [
    '#f0f7fe',
    '#dcedfe',
    '#bfdefe',
    '#96c9fe',
    '#5daeff',
    '#2e91ea',
    '#0375c9',
    '#0061a9',
    '#004d88',
    '#003763',
  ],
  gray: [
    '#f9fafe',
    '#f2f2fb',
    '#e6e6ef',
    '#d8d8e1',
    '#7f7f87',
    '#72727a',
    '#65656f',
    '#4c4c55',
    '#35353d',
    '#1d1d25',
  ],
  // The steps that Mantine uses in the dark scheme: 0 text, 2 muted, 4 control borders, 6 subtle, 7 surface, 8 canvas.
  dark: [
    '#ececf1',
    '#c3c3ca',
    '#a8a8b1',
    '#a8a8b1',
    '#797983',
    '#2b2b33',
    '#23232b',
    '#19191f',
    '#101016',
    '#0a0a0e',
  ],
} satisfies Record<string, MantineColorsTuple>;

export type Tone = 'neutral' | 'iris' | 'green' | 'amber' | 'red' | 'blue';

/** The name of a tone's ramp. */
export function rampOf(tone: Tone): string {
  return tone === 'neutral' ? 'gray' : tone;
}

/** Colours for data, at least 3:1 on the surface of their scheme. */
export const seriesColours = [
  'light-dark(#663ebf, #ac96fe)',
  'light-dark(#0375c9, #5daeff)',
  'light-dark(#9f6401, #e49622)',
  'light-dark(#008a45, #52c479)',
  'light-dark(#ca3134, #f98078)',
  'light-dark(#72727a, #b9bac2)',
] as const;
