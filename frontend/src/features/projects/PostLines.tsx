import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@/shared/ui/icons';
import type { PostValues } from './postForm';

interface Props {
  form: UseFormReturnType<PostValues>;
  /** The path of a list of texts in the form. */
  path: string;
  lines: string[];
  label: string;
  description?: string;
  /** What one line is called: "criterion". */
  noun: string;
  placeholder?: string;
  most: number;
  least?: number;
  longest: number;
}

/** A short list of sentences, each in its own field. */
export function PostLines({
  form,
  path,
  lines,
  label,
  description,
  noun,
  placeholder,
  most,
  least = 0,
  longest,
}: Props) {
  const error = form.errors[path];
  return (
    <Input.Wrapper
      label={label}
      description={description}
      labelElement="div"
      size="md"
      data-path={path}
      tabIndex={-1}
      role="group"
      aria-label={label}
      {...(error ? { error } : {})}
    >
      <Stack gap="xs" mt={lines.length > 0 ? 4 : 0}>
        {lines.map((_, place) => (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: the form names the fields by their place
            key={place}
            gap={4}
            wrap="nowrap"
            align="flex-start"
          >
            <TextInput
              flex={1}
              aria-label={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${place + 1}`}
              placeholder={placeholder}
              maxLength={longest}
              key={form.key(`${path}.${place}`)}
              {...form.getInputProps(`${path}.${place}`)}
            />
            {lines.length > least && (
              <ActionIcon
                aria-label={`Remove ${noun} ${place + 1}`}
                onClick={() => form.removeListItem(path, place)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        {lines.length < most && (
          <div>
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem(path, '')}
            >
              Add a {noun}
            </Button>
          </div>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
