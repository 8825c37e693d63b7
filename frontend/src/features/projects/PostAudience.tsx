import { Checkbox, Group, MultiSelect, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ClassStanding } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { PostLines } from './PostLines';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';
import { universityListQuery } from './postQueries';

/** Who may apply and what they answer; never by anything but where and how far somebody studies. */
export function PostAudience({ form }: { form: UseFormReturnType<PostValues> }) {
  const universities = useQuery(universityListQuery).data ?? [];
  return (
    <PostSection
      name="audience"
      title="Who may apply"
      hint="Leave both empty to welcome everybody. First- and second-years look hardest for a first chance."
    >
      <Checkbox.Group
        label="Class standing"
        description="None chosen means every year"
        size="md"
        key={form.key('audience.standings')}
        {...form.getInputProps('audience.standings')}
      >
        <Group gap="md" mt="xs">
          {(Object.keys(STANDINGS) as ClassStanding[]).map((standing) => (
            <Checkbox key={standing} value={standing} label={STANDINGS[standing]} />
          ))}
        </Group>
      </Checkbox.Group>
      <NumberInput
        label="Positions kept for first- and second-years"
        description="Only they can take these"
        size="md"
        maw={280}
        min={0}
        max={10}
        allowDecimal={false}
        allowNegative={false}
        key={form.key('audience.earlyYearSeats')}
        {...form.getInputProps('audience.earlyYearSeats')}
      />
      <MultiSelect
        label="Universities"
        description="None chosen means all"
        placeholder="Search universities"
        size="md"
        searchable
        clearable
        data={universities.map(({ id, name }) => ({ value: id, label: name }))}
        key={form.key('audience.universities')}
        {...form.getInputProps('audience.universities')}
      />
      <PostLines
        form={form}
        path="questions"
        lines={form.getValues().questions}
        label="Questions to applicants (optional)"
        description="Up to three. Each one costs you applicants; one good question is best"
        noun="question"
        placeholder="Which data set have you cleaned before?"
        most={3}
        longest={300}
      />
    </PostSection>
  );
}
