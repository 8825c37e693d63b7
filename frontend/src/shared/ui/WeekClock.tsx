import type { ClockLevel, WeekClockView } from '@/shared/api/types';
import { formatMoment } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { IconAlarm, IconClock, IconClockExclamation } from './icons';
import { StatusBadge, type StatusLook } from './StatusBadge';

const LOOKS: Record<Exclude<ClockLevel, 'NONE'>, Omit<StatusLook, 'label'>> = {
  CALM: { tone: 'neutral', icon: IconClock },
  AMBER: { tone: 'amber', icon: IconClockExclamation },
  RED: { tone: 'red', icon: IconAlarm, variant: 'filled' },
};

/** The days since a candidate last heard something; shows nothing once there is a decision. */
export function WeekClock({ clock }: { clock: WeekClockView | null | undefined }) {
  if (!clock || clock.level === 'NONE') return null;
  return (
    <span
      title={`Last word ${formatMoment(clock.lastWordAt)}. Next word due ${formatMoment(clock.nextWordDue)}.`}
    >
      <StatusBadge look={{ ...LOOKS[clock.level], label: sentence(clock) }} />
    </span>
  );
}

function sentence({ daysSinceLastWord: days, level }: WeekClockView): string {
  if (days === 0) return 'Last word today';
  return level === 'RED' ? `${plural(days, 'day')} without word` : `${plural(days, 'day')} since last word`;
}
