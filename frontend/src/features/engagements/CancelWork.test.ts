import { describe, expect, it } from 'vitest';
import type { EngagementView } from '@/shared/api/types';
import { consequences } from './CancelWork';

function engagement(changes: Partial<EngagementView>): EngagementView {
  return {
    fee: { minor: 400_00, currency: 'USD' },
    studentName: 'Ana Ortiz',
    employerName: 'Globex',
    kickedOffAt: null,
    status: 'AWAITING_SIGNATURES',
    milestones: [],
    ...changes,
  } as EngagementView;
}

describe('what cancelling means', () => {
  it('moves no money before any was paid', () => {
    expect(consequences(engagement({}))[0]).toBe('No money has moved, and none will.');
  });

  it('returns everything before the start', () => {
    expect(consequences(engagement({ status: 'AWAITING_KICKOFF' }))[0]).toBe(
      'The whole $400 goes back to Globex.',
    );
  });

  it('gives the student a quarter after the start', () => {
    const lines = consequences(engagement({ status: 'IN_PROGRESS', kickedOffAt: '2026-11-01T12:00:00Z' }));

    expect(lines[0]).toContain('$100 before the platform fee');
    expect(lines[1]).toBe('$300 goes back to Globex.');
  });

  it('counts what milestones brought towards the quarter', () => {
    const linesAfter = (minor: number) =>
      consequences(
        engagement({
          status: 'IN_PROGRESS',
          kickedOffAt: '2026-11-01T12:00:00Z',
          milestones: [
            { number: 1, title: 'Draft', amount: { minor, currency: 'USD' }, at: '2026-11-02T12:00:00Z' },
          ],
        }),
      );

    expect(linesAfter(60_00)[0]).toContain('receives $40 more');
    expect(linesAfter(60_00)[1]).toBe('$300 goes back to Globex.');
    expect(linesAfter(150_00)[0]).toBe('Ana Ortiz keeps what the milestones brought.');
    expect(linesAfter(150_00)[1]).toBe('$250 goes back to Globex.');
  });
});
