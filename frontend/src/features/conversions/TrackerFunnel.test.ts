import { describe, expect, it } from 'vitest';
import { finding } from './TrackerFunnel';

const funnel = (counts: [string, number][]) => counts.map(([step, count]) => ({ step, count }));

describe('what the funnel tells', () => {
  it('names the step at which most are lost', () => {
    const sentence = finding(
      funnel([
        ['COMPLETED', 48],
        ['WOULD_HIRE', 37],
        ['LINK_SENT', 12],
        ['STARTED', 4],
      ]),
    );

    expect(sentence).toBe(
      '48 engagements completed, 4 led to a first day. Most end before “job link sent”: 12 of 37 get there.',
    );
  });

  it('waits for the first completed project', () => {
    expect(finding(funnel([['COMPLETED', 0]]))).toBe('The first completed project starts the funnel.');
  });

  it('finds nothing lost where nothing is', () => {
    expect(
      finding(
        funnel([
          ['COMPLETED', 1],
          ['STARTED', 1],
        ]),
      ),
    ).toBe('1 engagement completed, 1 led to a first day.');
  });
});
