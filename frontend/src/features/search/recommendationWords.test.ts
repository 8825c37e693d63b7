import { describe, expect, it } from 'vitest';
import { reasonWords } from './recommendationWords';

describe('reasonWords', () => {
  it('says every reason in words', () => {
    expect(reasonWords({ code: 'SKILLS', values: ['Excel'] })).toBe('Asks for your Excel');
    expect(reasonWords({ code: 'SKILLS', values: ['Excel', 'SQL', 'Figma'] })).toBe(
      'Asks for your Excel, SQL and Figma',
    );
    expect(reasonWords({ code: 'STANDING', values: ['FIRST_YEAR'] })).toBe('Meant for first year students');
    expect(reasonWords({ code: 'PROGRAMME', values: ['Economics', 'Market research'] })).toBe(
      'Close to Economics: Market research',
    );
    expect(reasonWords({ code: 'TIME', values: ['8'] })).toBe('About 8 hours a week, as you have');
  });
});
