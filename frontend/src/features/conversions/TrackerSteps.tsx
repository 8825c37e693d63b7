import { Anchor, Drawer, Stack, Text } from '@mantine/core';
import type { ConversionView } from '@/shared/api/types';
import { useFocusBack } from '@/shared/ui/focusBack';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Timeline } from '@/shared/ui/Timeline';
import { TRACKER_LOOKS } from './trackerWords';

/** The whole way of one person, with dates and with who told. */
export function TrackerSteps({ conversion, onClose }: { conversion: ConversionView; onClose: () => void }) {
  useFocusBack(true);
  const { studentName, projectTitle, roleTitle, jobLink, step, steps } = conversion;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={
        <Text span fw={650} fz="lg">
          {studentName}
        </Text>
      }
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md" align="flex-start">
        <StatusBadge look={TRACKER_LOOKS[step]} />
        <Text c="var(--text-2)">{projectTitle}</Text>
        {roleTitle && (
          <Text>
            {roleTitle}
            {jobLink && (
              <>
                {' · '}
                <Anchor href={jobLink} target="_blank" rel="noopener noreferrer nofollow" underline="always">
                  Job link
                </Anchor>
              </>
            )}
          </Text>
        )}
        <Timeline
          items={steps.map((taken) => ({
            key: `${taken.step} ${taken.at}`,
            title: TRACKER_LOOKS[taken.step].label,
            at: taken.at,
            icon: TRACKER_LOOKS[taken.step].icon,
            body: (
              <>
                <Text span size="sm" c="dimmed">
                  {taken.by}
                </Text>
                {taken.note && <Text>{taken.note}</Text>}
              </>
            ),
          }))}
        />
      </Stack>
    </Drawer>
  );
}
