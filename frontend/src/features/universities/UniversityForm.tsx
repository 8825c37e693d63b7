import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import type { UniversityProfile } from '@/shared/api/types';
import { STATE_CHOICES } from '@/shared/format/states';
import { Form } from '@/shared/ui/Form';
import { IconPlus, IconTrash } from '@/shared/ui/icons';
import { emptyUniversity, universitySchema } from './universityForm';

interface Props {
  email: string;
  onSubmit: (profile: UniversityProfile) => Promise<unknown>;
  onChange: () => void;
}

/** A university joins: its name, the addresses of its people, what can be studied there. */
export function UniversityForm({ email, onSubmit, onChange }: Props) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: emptyUniversity(email),
    validate: schemaResolver(universitySchema, { sync: true }),
    onValuesChange: onChange,
  });
  const programmes = form.getValues().programmes;
  return (
    <Form form={form} onSubmit={onSubmit} gap="lg">
      <TextInput label="Name of the university" key={form.key('name')} {...form.getInputProps('name')} />
      <TextInput
        label="Short name"
        description="As students say it"
        key={form.key('shortName')}
        {...form.getInputProps('shortName')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="lg">
        <TextInput label="City" key={form.key('place.city')} {...form.getInputProps('place.city')} />
        <NativeSelect
          label="State"
          data={STATE_CHOICES}
          key={form.key('place.state')}
          {...form.getInputProps('place.state')}
        />
      </SimpleGrid>
      <TagsInput
        label="E-mail domains"
        description="Students with these addresses are recognized as yours. Press Enter after each one"
        placeholder="cedar.edu"
        size="md"
        maxTags={20}
        key={form.key('domains')}
        {...form.getInputProps('domains')}
      />
      <Stack gap="sm" component="section" aria-labelledby="programs-of-study">
        <div>
          <Title order={2} size="h3" id="programs-of-study">
            Programs of study
          </Title>
          <Text size="sm" c="dimmed">
            Optional now. Students choose theirs from this list.
          </Text>
        </div>
        {programmes.map((_, place) => (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: the form names the fields by their place
            key={place}
            gap="xs"
            align="flex-start"
            role="group"
            aria-label={`Program ${place + 1}`}
          >
            <TextInput
              flex="2 1 200px"
              label="Name"
              placeholder="Statistics"
              key={form.key(`programmes.${place}.name`)}
              {...form.getInputProps(`programmes.${place}.name`)}
            />
            <TextInput
              flex="1 1 100px"
              label="CIP code"
              placeholder="27.0501"
              inputMode="decimal"
              key={form.key(`programmes.${place}.cipCode`)}
              {...form.getInputProps(`programmes.${place}.cipCode`)}
            />
            <ActionIcon
              mt={28}
              aria-label={`Remove program ${place + 1}`}
              onClick={() => form.removeListItem('programmes', place)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem('programmes', { name: '', cipCode: '' })}
          >
            Add a program
          </Button>
        </div>
      </Stack>
      <div>
        <Button type="submit" loading={form.submitting}>
          Join Foothold
        </Button>
      </div>
    </Form>
  );
}
