import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMe } from '@/shared/api/session';
import type { AlertRhythm } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useSaveSearch } from './savedQueries';
import { ALERTS, LONGEST_NAME } from './savedWords';

interface Props {
  query: string;
  /** What it could be called. */
  name: string;
  onClose: () => void;
}

/** Names a search and chooses when new projects are mailed. */
export function SaveSearchDialog({ query, name, onClose }: Props) {
  const me = useMe();
  const save = useSaveSearch();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, alert: 'DAILY' as AlertRhythm },
    validate: { name: (typed) => (typed.trim() ? null : 'Give the search a name') },
  });
  return (
    <Sheet opened onClose={onClose} title="Save this search">
      <Form
        form={form}
        onSubmit={async (values) => {
          const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
          await save.mutateAsync({ ...values, query, timeZone });
          showDone('Saved. You find it under Saved searches in your menu.');
          onClose();
        }}
      >
        <TextInput
          label="Name"
          maxLength={LONGEST_NAME}
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <NativeSelect
          label="Mail me new projects"
          data={ALERTS}
          key={form.key('alert')}
          {...form.getInputProps('alert')}
        />
        {me?.emailConfirmed === false && (
          <Text size="sm" c="var(--text-2)">
            Mails come once you have confirmed your e-mail address.
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            Save search
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
