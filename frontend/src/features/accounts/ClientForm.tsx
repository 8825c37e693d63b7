import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ApiClient } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { ClientSecret } from './ClientSecret';
import { useCreateClient } from './clientQueries';

const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Name the program'), z.maxLength(100, 'Shorten the name')),
  scopes: z.array(z.string()).check(z.minLength(1, 'Choose what the program may do')),
});

interface Props {
  organisation: string;
  scopes: readonly { scope: string; label: string }[];
  onClose: () => void;
}

/** Lets a program in, and shows its secret once. */
export function ClientForm({ organisation, scopes, onClose }: Props) {
  const create = useCreateClient(organisation);
  const { key, renew } = useIdempotencyKey();
  const [made, setMade] = useState<ApiClient>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', scopes: [] as string[] },
    validate: schemaResolver(schema, { sync: true }),
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title={made ? `${made.name} is let in` : 'New API client'} size="lg">
      {made ? (
        <ClientSecret client={made} onClose={onClose} />
      ) : (
        <Form
          form={form}
          onSubmit={async (values) => setMade(await create.mutateAsync({ ...values, key: key() }))}
        >
          <TextInput
            label="Name of the program"
            description="So that your colleagues know what it is for"
            placeholder="Applicant tracking system"
            data-autofocus
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <Checkbox.Group
            label="What it may do"
            description="Choose as little as it needs"
            size="md"
            key={form.key('scopes')}
            {...form.getInputProps('scopes')}
          >
            <Stack gap="sm" mt="xs">
              {scopes.map(({ scope, label }) => (
                <Checkbox key={scope} value={scope} label={label} description={<code>{scope}</code>} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={form.submitting}>
              Create the client
            </Button>
          </Group>
        </Form>
      )}
    </Sheet>
  );
}
