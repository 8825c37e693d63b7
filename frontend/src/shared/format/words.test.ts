import { describe, expect, it } from 'vitest';
import { initials } from './words';

describe('initials', () => {
  it('are those of the first and the last name', () => {
    expect(initials('Ana Maria Ortiz')).toBe('AO');
    expect(initials('Ana Ortiz (you)')).toBe('AO');
    expect(initials('Ana')).toBe('A');
  });
});
