import { SimpleGrid } from '@mantine/core';
import type { TrackerView } from '@/shared/api/types';
import { formatShare, plural } from '@/shared/format/words';
import { KpiTile } from '@/shared/ui/KpiTile';

/** The rates as NACE defines them, each with its formula. */
export function TrackerRates({ tracker }: { tracker: TrackerView }) {
  const { eligible, offered, accepted, pipeline } = tracker;
  return (
    <SimpleGrid cols={{ base: 2, md: pipeline.students > 0 ? 5 : 4 }} spacing="md">
      <KpiTile
        label="Conversion"
        value={formatShare(tracker.conversionRate)}
        note={`${accepted} of ${plural(eligible, 'graduating student')}`}
        definition="Accepted roles divided by eligible students. Eligible are those who were graduating when they completed work here: fourth year or later, graduate students and alumni. First- and second-years never count against you."
      />
      <KpiTile
        label="Offer rate"
        value={formatShare(tracker.offerRate)}
        note={`${offered} of ${eligible} offered`}
        definition="Eligible students who were offered a role, divided by all eligible students."
      />
      <KpiTile
        label="Acceptance"
        value={formatShare(tracker.acceptanceRate)}
        note={`${accepted} of ${offered} accepted`}
        definition="Accepted roles divided by offered roles."
      />
      <KpiTile
        label="Time to hire"
        value={days(tracker.medianDaysToHire)}
        note={`To fill a project: ${days(tracker.medianDaysToFill)}`}
        definition="The median number of days from a student's application for the role to the acceptance. To fill a project: from its publication to an accepted position."
      />
      {pipeline.students > 0 && (
        <KpiTile
          label="In the pipeline"
          value={pipeline.students}
          note={`${pipeline.progressed} worked here again or took a role`}
          definition="Students who were not graduating when they completed work here. They are shown apart and never mixed into the rates."
        />
      )}
    </SimpleGrid>
  );
}

function days(median: number | null): string {
  return median === null ? '–' : plural(median, 'day');
}
