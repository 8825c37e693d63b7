import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { STATE_CHOICES } from '@/shared/format/states';
import { IconPlus, IconTrash } from '@/shared/ui/icons';
import type { WalletValues } from './walletForm';

/** Where an employer, or its project that is not remote, has to be. */
export function WalletPlaces({ form }: { form: UseFormReturnType<WalletValues> }) {
  const [count, setCount] = useState(form.getValues().places.length);
  const places = Array.from({ length: count }, (_, place) => place);
  return (
    <Stack gap="sm" component="fieldset" bd={0} p={0} m={0}>
      <Text component="legend" fw={500} p={0}>
        Local employers
      </Text>
      <Text size="sm" c="dimmed">
        Where the employer is, or its project that is not remote. Leave the city empty for the whole state.
      </Text>
      {places.map((place) => (
        <Group key={`${count}-${place}`} gap="sm" align="flex-start">
          <NativeSelect
            label="State"
            flex="1 1 160px"
            data={STATE_CHOICES}
            key={form.key(`places.${place}.state`)}
            {...form.getInputProps(`places.${place}.state`)}
          />
          <TextInput
            label="City"
            flex="1 1 160px"
            key={form.key(`places.${place}.city`)}
            {...form.getInputProps(`places.${place}.city`)}
          />
          {count > 1 && (
            <Button
              variant="default"
              mt={28}
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => {
                form.removeListItem('places', place);
                setCount(count - 1);
              }}
            >
              Remove
            </Button>
          )}
        </Group>
      ))}
      {count < 50 && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              form.insertListItem('places', { state: '', city: '' });
              setCount(count + 1);
            }}
          >
            Add a place
          </Button>
        </Group>
      )}
    </Stack>
  );
}
