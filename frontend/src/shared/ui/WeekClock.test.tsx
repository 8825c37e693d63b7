import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { WeekClockView } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { WeekClock } from './WeekClock';

function clock(daysSinceLastWord: number, level: WeekClockView['level']): WeekClockView {
  return {
    daysSinceLastWord,
    level,
    lastWordAt: '2026-11-15T12:00:00Z',
    nextWordDue: '2026-11-22T12:00:00Z',
  };
}

describe('WeekClock', () => {
  it.each([
    [0, 'CALM', 'Last word today'],
    [1, 'CALM', '1 day since last word'],
    [5, 'AMBER', '5 days since last word'],
    [7, 'RED', '7 days without word'],
  ] as const)('after %i days (%s) says "%s"', (days, level, words) => {
    show(<WeekClock clock={clock(days, level)} />);

    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('is silent once there is a decision', () => {
    show(<WeekClock clock={clock(9, 'NONE')} />);

    expect(screen.queryByText(/word/)).not.toBeInTheDocument();
  });
});
