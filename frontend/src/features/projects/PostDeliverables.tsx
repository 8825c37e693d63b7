import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@/shared/ui/icons';
import classes from './Post.module.css';
import { PostLines } from './PostLines';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';

const MOST = 5;

/** What is handed in, and what each part is judged by: the agreement quotes these lines. */
export function PostDeliverables({ form }: { form: UseFormReturnType<PostValues> }) {
  const { deliverables } = form.getValues();
  return (
    <PostSection
      name="deliverables"
      title="What is handed in"
      hint="Say how you will tell that each part is done. These criteria go into the agreement, and work is approved by them alone."
    >
      {form.errors.deliverables && (
        <Text c="var(--mantine-color-error)" size="sm">
          {form.errors.deliverables}
        </Text>
      )}
      {deliverables.map(({ criteria }, place) => (
        <Stack
          // biome-ignore lint/suspicious/noArrayIndexKey: the form names the fields by their place
          key={place}
          gap="md"
          className={classes.deliverable}
          role="group"
          aria-label={`Deliverable ${place + 1}`}
        >
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              label={deliverables.length > 1 ? `Deliverable ${place + 1}` : 'Deliverable'}
              placeholder="Cleaned data set"
              maxLength={120}
              key={form.key(`deliverables.${place}.title`)}
              {...form.getInputProps(`deliverables.${place}.title`)}
            />
          </Group>
          <PostLines
            form={form}
            path={`deliverables.${place}.criteria`}
            lines={criteria}
            label="Accepted when"
            noun="criterion"
            placeholder="Every row has a store number and a date"
            least={1}
            most={6}
            longest={300}
          />
          {deliverables.length > 1 && (
            <div>
              <Button
                variant="subtle"
                color="gray"
                size="sm"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => form.removeListItem('deliverables', place)}
              >
                Remove deliverable {place + 1}
              </Button>
            </div>
          )}
        </Stack>
      ))}
      {deliverables.length < MOST && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => form.insertListItem('deliverables', { title: '', criteria: [''] })}
          >
            Add a deliverable
          </Button>
        </div>
      )}
    </PostSection>
  );
}
