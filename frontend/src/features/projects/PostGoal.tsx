import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';
import { categoriesQuery } from './queries';

/** What the project is about and what will exist afterwards. */
export function PostGoal({ form }: { form: UseFormReturnType<PostValues> }) {
  const found = useQuery(categoriesQuery);
  const categories = found.data ?? [];
  return (
    <PostSection
      name="goal"
      title="The goal"
      hint="Think of one question you want answered or one thing you want to hold in your hands."
    >
      <TextInput
        label="Title"
        description="What a student would do, in a line"
        placeholder="Clean and chart a customer survey"
        maxLength={90}
        key={form.key('title')}
        {...form.getInputProps('title')}
      />
      <Textarea
        label="What will exist at the end, and what is it for?"
        placeholder="A cleaned data set and a two-page summary, so that we can decide which store to renovate first."
        maxLength={1000}
        key={form.key('outcome')}
        {...form.getInputProps('outcome')}
      />
      <NativeSelect
        label="Category"
        data={[
          { value: '', label: 'Choose a category' },
          ...categories.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        // An uncontrolled choice shows nothing while its options are not there yet.
        key={`${form.key('category')} ${categories.length}`}
        {...form.getInputProps('category')}
      />
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      <Textarea
        label="Description (optional)"
        description="Background, material that you provide, how you like to work. Markdown works"
        minRows={5}
        maxLength={6000}
        key={form.key('description')}
        {...form.getInputProps('description')}
      />
    </PostSection>
  );
}
