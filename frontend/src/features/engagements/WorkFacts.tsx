import { Card } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { formatWindow } from '@/shared/format/time';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import type { Side } from './workLooks';

/** The frame of an engagement: who, when, how much. */
export function WorkFacts({ engagement, side }: { engagement: EngagementView; side: Side }) {
  const { studentName, employerName, supervisorName, startsOn, endsOn, fee, net, projectSlug } = engagement;
  return (
    <Card component="aside" aria-label="Facts" padding="md">
      <FactList
        facts={[
          side === 'STUDENT'
            ? { name: 'Employer', value: employerName }
            : { name: 'Student', value: studentName },
          { name: 'Supervisor', value: supervisorName },
          { name: 'Dates', value: formatWindow(startsOn, endsOn) },
          side === 'STUDENT'
            ? { name: 'You receive', value: <MoneyText money={net} fw={600} /> }
            : { name: 'Fee', value: <MoneyText money={fee} fw={600} /> },
          {
            name: 'Project',
            value: (
              <TextLink to="/projects/$slug" params={{ slug: projectSlug }}>
                See the posting
              </TextLink>
            ),
          },
        ]}
      />
    </Card>
  );
}
