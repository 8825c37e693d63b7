import { NumberInput, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DollarInput } from '@/shared/ui/DollarInput';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';

/** How much work it is and what it pays. */
export function PostPay({ form }: { form: UseFormReturnType<PostValues> }) {
  return (
    <PostSection
      name="pay"
      title="Hours and pay"
      hint="The fee is fixed: it is paid for the approved work, whether it took fewer or more hours."
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <NumberInput
          label="Estimated hours"
          description="5 to 40"
          size="md"
          min={0}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          hideControls
          inputMode="numeric"
          key={form.key('hours')}
          {...form.getInputProps('hours')}
        />
        <DollarInput
          label="Fee"
          description="Per position, US dollars"
          size="md"
          key={form.key('fee')}
          {...form.getInputProps('fee')}
        />
        <NumberInput
          label="Positions"
          description="1 to 10 students"
          size="md"
          min={0}
          max={99}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          hideControls
          inputMode="numeric"
          key={form.key('positions')}
          {...form.getInputProps('positions')}
        />
      </SimpleGrid>
    </PostSection>
  );
}
