import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { academicYearsAround } from '@/shared/format/academicYear';

export type YearPart = 'year' | 'fall' | 'spring';

interface Props {
  year: string;
  part: YearPart;
  onChange: (next: { year: string; part: YearPart }) => void;
}

/** Which months the figures are made from; the address keeps it. */
export function EarlyYearFilters({ year, part, onChange }: Props) {
  const years = academicYearsAround(new Date(), 4, 0);
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      <NativeSelect
        label="Academic year"
        value={year}
        data={years.includes(year) ? years : [year, ...years]}
        onChange={(event) => onChange({ year: event.currentTarget.value, part })}
      />
      <SegmentedControl
        aria-label="Part of the year"
        value={part}
        onChange={(value) => onChange({ year, part: value as YearPart })}
        data={[
          { value: 'year', label: 'Whole year' },
          { value: 'fall', label: 'Fall' },
          { value: 'spring', label: 'Spring' },
        ]}
        size="md"
      />
    </Group>
  );
}
