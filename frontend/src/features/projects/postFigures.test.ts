import { describe, expect, it } from 'vitest';
import { figuresOf } from './postFigures';
import { NEW_PROJECT, termsOf } from './postForm';

const terms = termsOf({
  ...NEW_PROJECT,
  hours: 15,
  fee: 300.5,
  startsOn: '2026-12-01',
  endsOn: '2026-12-15',
});

describe('what terms come to', () => {
  it('keeps cents while dollars are typed', () => {
    expect(terms.fee).toEqual({ minor: 300_50, currency: 'USD' });
  });

  it('shares the fee between the student and the platform without a cent lost', () => {
    const { fee, platformFee, net } = figuresOf(terms, 1000);

    expect(platformFee.minor).toBe(30_05);
    expect(net.minor + platformFee.minor).toBe(fee.minor);
  });

  it('spreads the hours over the window', () => {
    expect(figuresOf(terms, 1000).hoursPerWeek).toBe(7.5);
  });

  it('is nothing while nothing is typed', () => {
    const figures = figuresOf(termsOf(NEW_PROJECT), 1000);

    expect(figures.payPerHour.minor).toBe(0);
    expect(figures.hoursPerWeek).toBe(0);
  });

  it('sends no place for remote work and no empty lines', () => {
    const sent = termsOf({ ...NEW_PROJECT, questions: ['Why you?', ' '] });

    expect(sent.place).toBeNull();
    expect(sent.questions).toEqual(['Why you?']);
  });

  it('sends no coordinates, which may be those of the city before', () => {
    const place = { city: 'Dayton', state: 'OH', latitude: 39.96, longitude: -83 };

    const sent = termsOf({ ...NEW_PROJECT, mode: 'ON_SITE', place });

    expect(sent.place).toEqual({ city: 'Dayton', state: 'OH', latitude: null, longitude: null });
  });
});
