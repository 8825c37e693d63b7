import { Button, Group, NativeSelect, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import type { EmployerProfile } from '@/shared/api/types';
import { STATE_CHOICES } from '@/shared/format/states';
import { Form } from '@/shared/ui/Form';
import { EMPLOYER_SIZES, employerSchema } from './employerForm';

interface Props {
  initial: EmployerProfile;
  submitLabel: string;
  /** What the button leads to, in a line. */
  hint?: string | undefined;
  onSubmit: (profile: EmployerProfile) => Promise<unknown>;
  onChange?: () => void;
}

/** The profile of an employer, to register or to change it. */
export function EmployerForm({ initial, submitLabel, hint, onSubmit, onChange }: Props) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: initial,
    // The size of an older profile may be none of today's ranges.
    validate: schemaResolver(employerSchema, { sync: true }),
    ...(onChange ? { onValuesChange: onChange } : {}),
  });
  const sizes = EMPLOYER_SIZES.some(({ value }) => value === initial.size)
    ? EMPLOYER_SIZES
    : [...EMPLOYER_SIZES, { value: initial.size, label: initial.size }];
  return (
    <Form form={form} onSubmit={onSubmit} gap="lg">
      <TextInput
        label="Name of the organization"
        autoComplete="organization"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextInput
        label="Website"
        description="We compare it with the domain of your e-mail address"
        type="url"
        inputMode="url"
        key={form.key('website')}
        {...form.getInputProps('website')}
      />
      <Textarea
        label="About you"
        description="What you do, and what working with you is like. Students read it on your page"
        minRows={4}
        maxLength={2000}
        key={form.key('about')}
        {...form.getInputProps('about')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="lg">
        <TextInput
          label="Industry"
          placeholder="Logistics"
          key={form.key('industry')}
          {...form.getInputProps('industry')}
        />
        <NativeSelect label="Size" data={sizes} key={form.key('size')} {...form.getInputProps('size')} />
        <TextInput
          label="City"
          autoComplete="address-level2"
          key={form.key('place.city')}
          {...form.getInputProps('place.city')}
        />
        <NativeSelect
          label="State"
          autoComplete="address-level1"
          data={STATE_CHOICES}
          key={form.key('place.state')}
          {...form.getInputProps('place.state')}
        />
      </SimpleGrid>
      <Group gap="md">
        <Button type="submit" loading={form.submitting}>
          {submitLabel}
        </Button>
        {hint && (
          <Text size="sm" c="dimmed" flex="1 1 220px">
            {hint}
          </Text>
        )}
      </Group>
    </Form>
  );
}
