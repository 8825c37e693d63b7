import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SavedSearchView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { useChangeSavedSearch } from './savedQueries';
import { LONGEST_NAME } from './savedWords';

interface Props {
  saved: SavedSearchView;
  onClose: () => void;
}

/** Gives a saved search another name. */
export function RenameSearch({ saved, onClose }: Props) {
  const change = useChangeSavedSearch();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: saved.name },
    validate: { name: (typed) => (typed.trim() ? null : 'Give the search a name') },
  });
  return (
    <Sheet opened onClose={onClose} title="Rename the search">
      <Form
        form={form}
        onSubmit={async ({ name }) => {
          await change.mutateAsync({ id: saved.id, name, alert: saved.alert });
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
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            Rename
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
