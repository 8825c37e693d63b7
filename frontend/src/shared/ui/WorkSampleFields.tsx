import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { WorkSample } from '@/shared/api/types';
import { IconPlus, IconTrash } from './icons';

/** Of the form only what these fields use, so that any form with work samples fits. */
interface FormWithSamples {
  getValues: () => { workSamples: WorkSample[] };
  key: (path: `workSamples.${number}.${string}`) => string;
  getInputProps: (path: `workSamples.${number}.${string}`) => object;
  insertListItem: (path: 'workSamples', item: WorkSample) => void;
  removeListItem: (path: 'workSamples', place: number) => void;
}

interface Props {
  form: FormWithSamples;
  most: number;
}

/** Links to earlier work, each with a title, inside any form that has them. */
export function WorkSampleFields({ form, most }: Props) {
  const samples = form.getValues().workSamples;
  return (
    <Stack gap="sm">
      {samples.map((_, place) => (
        <Group
          // biome-ignore lint/suspicious/noArrayIndexKey: the form names the fields by their place
          key={place}
          gap="xs"
          align="flex-start"
          role="group"
          aria-label={`Work sample ${place + 1}`}
        >
          <TextInput
            flex="1 1 180px"
            label="Title"
            placeholder="Survey report for the student paper"
            key={form.key(`workSamples.${place}.title`)}
            {...form.getInputProps(`workSamples.${place}.title`)}
          />
          <TextInput
            flex="2 1 220px"
            label="Address"
            type="url"
            inputMode="url"
            placeholder="https://"
            key={form.key(`workSamples.${place}.url`)}
            {...form.getInputProps(`workSamples.${place}.url`)}
          />
          <ActionIcon
            mt={28}
            aria-label={`Remove work sample ${place + 1}`}
            onClick={() => form.removeListItem('workSamples', place)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {samples.length < most ? (
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem('workSamples', { title: '', url: '' })}
          >
            Add a link
          </Button>
        </div>
      ) : (
        <Text size="sm" c="dimmed">
          That is all {most} links that fit here.
        </Text>
      )}
    </Stack>
  );
}
