import { Group, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '@/shared/ui/DateField';
import type { ProfileValues } from './profileForm';

/** When somebody has time, and how much. */
export function ProfileTime({ form }: { form: UseFormReturnType<ProfileValues> }) {
  return (
    <Group gap="md" grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
      <NumberInput
        label="Hours a week"
        description="What fits beside your courses"
        size="md"
        miw={180}
        min={1}
        max={40}
        allowDecimal={false}
        key={form.key('hoursPerWeek')}
        {...form.getInputProps('hoursPerWeek')}
      />
      <DateField
        label="Available from"
        description="Leave it empty if you can start now"
        miw={180}
        key={form.key('availableFrom')}
        {...form.getInputProps('availableFrom')}
      />
    </Group>
  );
}
