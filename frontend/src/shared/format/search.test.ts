import { describe, expect, it } from 'vitest';
import { flagIn, listIn, numberIn, oneOf, parseSearch, stringifySearch, textIn } from './search';

describe('the search of an address', () => {
  it('keeps repeated keys pretty, both ways', () => {
    const address = '?q=market+brief&category=research&category=data';

    const search = parseSearch(address);

    expect(search).toEqual({ q: 'market brief', category: ['research', 'data'] });
    expect(stringifySearch(search)).toBe(address);
  });

  it('writes nothing for what is empty', () => {
    expect(stringifySearch({ q: '', sort: undefined, category: [] })).toBe('');
  });

  it('never turns words into numbers on its own', () => {
    expect(parseSearch('?q=007')).toEqual({ q: '007' });
  });

  it('leaves out what cannot be read', () => {
    expect(numberIn('many')).toBeUndefined();
    expect(numberIn('40')).toBe(40);
    expect(listIn('data')).toEqual(['data']);
    expect(textIn(['a', 'b'])).toBe('a');
    expect(flagIn('true')).toBe(true);
    expect(flagIn('maybe')).toBeUndefined();
    expect(oneOf(['BEST', 'PAY'], 'WORST')).toBeUndefined();
  });
});
