import { Text } from '@mantine/core';
import type { ApplicationView } from '@/shared/api/types';
import { formatMoment } from '@/shared/format/time';
import { IconClock } from '@/shared/ui/icons';
import { Timeline, type TimelineItem } from '@/shared/ui/Timeline';
import { MY_APPLICATION_LOOKS, MY_STEP_WORDS } from './applicationLooks';

/** What happened with an application, and until when the next word is due. */
export function MyTimeline({
  application: { steps, clock, employerName },
}: {
  application: ApplicationView;
}) {
  const items: TimelineItem[] = steps.map((step, place) => {
    const repeated = place > 0 && steps[place - 1]?.status === step.status;
    return {
      key: `${place}`,
      at: step.at,
      title: repeated ? 'The employer is still deciding' : MY_STEP_WORDS[step.status],
      icon: MY_APPLICATION_LOOKS[step.status].icon,
      tone: MY_APPLICATION_LOOKS[step.status].tone,
      body: step.note && <Text style={{ whiteSpace: 'pre-wrap' }}>{step.note}</Text>,
    };
  });
  if (clock && clock.level !== 'NONE') {
    items.push({
      key: 'due',
      title: clock.level === 'RED' ? 'Word is overdue' : 'Next word',
      icon: IconClock,
      tone: clock.level === 'RED' ? 'red' : 'neutral',
      body:
        clock.level === 'RED'
          ? `It was due ${formatMoment(clock.nextWordDue)}. We reminded ${employerName}; the silence shows in their record.`
          : `${employerName} owes you a word by ${formatMoment(clock.nextWordDue)}.`,
    });
  }
  return <Timeline items={items} />;
}
