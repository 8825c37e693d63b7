import { NativeSelect, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { STATE_CHOICES } from '@/shared/format/states';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';

/** Where the work happens. */
export function PostPlace({ form, mode }: { form: UseFormReturnType<PostValues>; mode: PostValues['mode'] }) {
  return (
    <PostSection name="place" title="Place">
      <Radio.Group
        label="Where is the work done?"
        size="md"
        key={form.key('mode')}
        {...form.getInputProps('mode')}
      >
        <Stack gap="sm" mt="xs">
          <Radio value="REMOTE" label="Remote" description="From anywhere in the United States" />
          <Radio value="HYBRID" label="Hybrid" description="Some days at your place" />
          <Radio value="ON_SITE" label="On site" />
        </Stack>
      </Radio.Group>
      {mode !== 'REMOTE' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput label="City" key={form.key('place.city')} {...form.getInputProps('place.city')} />
          <NativeSelect
            label="State"
            data={STATE_CHOICES}
            key={form.key('place.state')}
            {...form.getInputProps('place.state')}
          />
        </SimpleGrid>
      )}
    </PostSection>
  );
}
