import { describe, expect, it } from 'vitest';
import type { SearchReason } from '@/shared/api/types';
import { signalWords } from './signalWords';

describe('signalWords', () => {
  it.each<[SearchReason, string]>([
    [{ signal: 'SKILLS', values: ['Excel', 'SQL', 'Python'] }, 'Asks for your Excel, SQL and Python'],
    [{ signal: 'INTEREST', values: ['Research'] }, 'In a field you like: Research'],
    [{ signal: 'OPEN_TO_YOU', values: ['FIRST_YEAR'] }, 'Invites first year students'],
    [{ signal: 'NEAR', values: ['1'] }, '1 mile away'],
    [{ signal: 'NEAR', values: ['0'] }, 'Less than a mile away'],
    [{ signal: 'REPLY', values: ['2'] }, 'Usually answers within 2 days'],
    [{ signal: 'PAY', values: ['4250'] }, 'Pays more than most: $42.50 an hour'],
    [{ signal: 'FRESH', values: ['0'] }, 'Posted today'],
    [{ signal: 'FRESH', values: ['1'] }, 'Posted 1 day ago'],
    [{ signal: 'FIRST_PROJECT', values: [] }, 'Good first project'],
    [{ signal: 'SHARED_SKILLS', values: ['Excel'] }, 'Also asks for Excel'],
    [{ signal: 'SAME_CATEGORY', values: ['Research'] }, 'Also in Research'],
  ])('says %o', (reason, words) => expect(signalWords(reason)).toBe(words));
});
