import { TagsInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PostLines } from './PostLines';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';
import { skillSuggestionsQuery } from './postQueries';

/** What it takes, and what somebody takes away from it. */
export function PostSkills({ form }: { form: UseFormReturnType<PostValues> }) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const skills = useQuery(skillSuggestionsQuery(asked)).data ?? [];
  return (
    <PostSection name="skills" title="Skills and learning">
      <TagsInput
        label="Skills"
        description="1 to 10. Ask only for what this work needs; first-years search for these words"
        placeholder="Add a skill"
        size="md"
        maxTags={10}
        data={skills}
        searchValue={typed}
        onSearchChange={setTyped}
        key={form.key('skills')}
        {...form.getInputProps('skills')}
      />
      <PostLines
        form={form}
        path="learningGoals"
        lines={form.getValues().learningGoals}
        label="What a student learns (optional)"
        description="Projects with learning goals can count toward an internship requirement"
        noun="learning goal"
        placeholder="How to make messy records comparable"
        most={5}
        longest={200}
      />
    </PostSection>
  );
}
