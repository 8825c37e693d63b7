import { describe, expect, it } from 'vitest';
import { readProjectSearch } from './projectSearch';
import { questionWords, savedQuery, searchOf, suggestedName } from './savedWords';

describe('savedWords', () => {
  it('keeps the question and drops the place in the list', () => {
    expect(savedQuery(readProjectSearch({ q: 'data', mode: ['REMOTE'], page: 3 }))).toBe(
      'q=data&mode=REMOTE',
    );
    expect(searchOf('q=data&mode=REMOTE')).toMatchObject({ q: 'data', mode: ['REMOTE'] });
  });

  it('keeps how the place is called', () => {
    const saved = savedQuery(readProjectSearch({ near: '39.96,-83', place: 'Columbus, OH' }));

    expect(saved).toBe('near=39.96%2C-83&place=Columbus%2C+OH');
    expect(searchOf(saved)).toMatchObject({ near: '39.96,-83', place: 'Columbus, OH' });
    expect(questionWords(saved)).toEqual(['Within 25 miles of Columbus, OH']);
  });

  it('says what is asked for', () => {
    expect(questionWords('q=clean+data&category=data-analysis&hours_max=10')).toEqual([
      '“clean data”',
      'Data analysis',
      'Up to 10 hours',
    ]);
    expect(questionWords('')).toEqual([]);
  });

  it('suggests a name of at most 100 characters', () => {
    expect(suggestedName(undefined, [])).toBe('All projects');
    expect(suggestedName('x'.repeat(150), [])).toHaveLength(100);
  });
});
