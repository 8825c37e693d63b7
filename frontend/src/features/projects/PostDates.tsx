import { SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '@/shared/ui/DateField';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';

/** When the work is, and until when one can apply. */
export function PostDates({ form }: { form: UseFormReturnType<PostValues> }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <PostSection
      name="dates"
      title="Dates"
      hint="The work fits into one to four weeks. You promise an answer to every applicant within seven days."
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <DateField
          label="Apply by"
          description="On or before the start"
          minDate={today}
          key={form.key('applyBy')}
          {...form.getInputProps('applyBy')}
        />
        <DateField
          label="First day of work"
          description="Within a year"
          minDate={today}
          key={form.key('startsOn')}
          {...form.getInputProps('startsOn')}
        />
        <DateField
          label="Last day of work"
          description="7 to 31 days later"
          minDate={today}
          key={form.key('endsOn')}
          {...form.getInputProps('endsOn')}
        />
      </SimpleGrid>
    </PostSection>
  );
}
