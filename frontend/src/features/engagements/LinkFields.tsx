import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@/shared/ui/icons';
import type { WorkValues } from './SubmitWork';

const MOST = 10;

/** Addresses of work that lies elsewhere. */
export function LinkFields({ form }: { form: UseFormReturnType<WorkValues> }) {
  return (
    <Stack gap="xs">
      {form.values.links.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form names the fields by their place
        <Group key={place} gap="xs" align="flex-start" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={`Link ${place + 1}`}
            type="url"
            inputMode="url"
            placeholder="https://"
            {...form.getInputProps(`links.${place}.url`)}
          />
          <ActionIcon
            aria-label={`Remove link ${place + 1}`}
            onClick={() => form.removeListItem('links', place)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {form.values.links.length < MOST && (
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem('links', { url: '' })}
          >
            Add a link
          </Button>
        </div>
      )}
    </Stack>
  );
}
