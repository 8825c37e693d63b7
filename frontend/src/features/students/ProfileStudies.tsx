import { Group, NumberInput, Select, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { STANDINGS } from '@/shared/format/terms';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconCircleCheck } from '@/shared/ui/icons';
import type { ProfileValues } from './profileForm';
import { universitiesQuery } from './queries';

const STANDING_CHOICES = Object.entries(STANDINGS).map(([value, label]) => ({ value, label }));

interface Props {
  form: UseFormReturnType<ProfileValues>;
  /** The fields that the university vouches for. */
  verified: readonly string[];
}

/** Where and what somebody studies, and how far they are. */
export function ProfileStudies({ form, verified }: Props) {
  const found = useQuery(universitiesQuery);
  const universities = found.data ?? [];
  const [chosen, setChosen] = useState(form.getValues().university);
  form.watch('university', ({ value }) => setChosen(value));
  const university = universities.find(({ id }) => id === chosen);
  const programmes = university?.programmes ?? [];
  return (
    <>
      <Select
        label="University"
        description={
          university &&
          verified.includes('university') &&
          university.id === form.getInitialValues().university ? (
            <Group gap={4} component="span" wrap="nowrap" align="flex-start">
              <IconCircleCheck size={16} color="var(--link)" aria-hidden style={{ flex: 'none' }} />
              <Text span inherit>
                Confirmed through your university e-mail
              </Text>
            </Group>
          ) : (
            'Your own statement, until your university address confirms it'
          )
        }
        placeholder="Choose your university"
        searchable
        clearable
        nothingFoundMessage={found.isPending ? 'Loading…' : 'This university does not take part yet'}
        data={universities.map(({ id, name }) => ({ value: id, label: name }))}
        key={form.key('university')}
        {...form.getInputProps('university')}
        onChange={(value) => {
          form.setFieldValue('university', value);
          form.setFieldValue('programme', null);
        }}
      />
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {programmes.length > 0 && (
        <Select
          label="Program"
          placeholder="Choose your program"
          searchable
          clearable
          data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          key={`${form.key('programme')}-${chosen}`}
          {...form.getInputProps('programme')}
        />
      )}
      <Group gap="md" grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <Select
          label="How far are you"
          placeholder="Choose one"
          withAsterisk
          miw={200}
          data={STANDING_CHOICES}
          key={form.key('classStanding')}
          {...form.getInputProps('classStanding')}
        />
        <NumberInput
          label="Year of graduation"
          placeholder={String(new Date().getFullYear() + 2)}
          miw={160}
          size="md"
          hideControls
          allowDecimal={false}
          thousandSeparator={false}
          key={form.key('classYear')}
          {...form.getInputProps('classYear')}
        />
      </Group>
    </>
  );
}
