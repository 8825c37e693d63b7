import { Chip, Group, Input, TagsInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProfileValues } from './profileForm';
import { interestsQuery, skillsQuery } from './queries';

/** What somebody can do and what they would like to work on. */
export function ProfileSkills({ form }: { form: UseFormReturnType<ProfileValues> }) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const skills = useQuery(skillsQuery(asked)).data ?? [];
  const interests = useQuery(interestsQuery).data ?? [];
  const [chosen, setChosen] = useState(form.getValues().interests);
  return (
    <>
      <TagsInput
        label="Skills"
        description="What you can already do, even as a beginner. Press Enter after each one."
        placeholder="Add a skill"
        size="md"
        maxTags={30}
        data={skills}
        searchValue={typed}
        onSearchChange={setTyped}
        key={form.key('skills')}
        {...form.getInputProps('skills')}
      />
      <Input.Wrapper
        label="Fields that interest you"
        description="We show you projects from these first"
        labelElement="div"
        size="md"
        error={form.errors.interests}
      >
        <Chip.Group
          multiple
          value={chosen}
          onChange={(next) => {
            setChosen(next);
            form.setFieldValue('interests', next);
          }}
        >
          <Group gap="xs" role="group" aria-label="Fields that interest you">
            {interests.map(({ key, name }) => (
              <Chip key={key} value={key} size="sm" variant="light">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
    </>
  );
}
