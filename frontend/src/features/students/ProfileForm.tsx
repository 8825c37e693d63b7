import { Button, Card, Group, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { StudentView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { WorkSampleFields } from '@/shared/ui/WorkSampleFields';
import { ProfileSkills } from './ProfileSkills';
import { ProfileStudies } from './ProfileStudies';
import { ProfileTime } from './ProfileTime';
import { type ProfileValues, profileErrors, profileOf, valuesOf } from './profileForm';
import { useSaveProfile } from './queries';

interface Props {
  profile: StudentView | null;
  onSaved: (profile: StudentView) => void;
}

/** Everything that a student tells about themselves. */
export function ProfileForm({ profile, onSaved }: Props) {
  const save = useSaveProfile(profile);
  const form = useForm<ProfileValues>({
    mode: 'uncontrolled',
    initialValues: valuesOf(profile),
    validate: profileErrors,
  });
  return (
    <Form
      form={form}
      gap="lg"
      onSubmit={async (values) => {
        const saved = await save.mutateAsync(profileOf(values));
        form.resetDirty();
        onSaved(saved);
      }}
    >
      <Part title="Your studies">
        <ProfileStudies form={form} verified={profile?.institutionVerifiedFields ?? []} />
      </Part>
      <Part title="About you">
        <TextInput
          label="Headline"
          description="One line that employers read first"
          placeholder="Second-year statistics student who likes tidy data"
          maxLength={120}
          key={form.key('headline')}
          {...form.getInputProps('headline')}
        />
        <Textarea
          label="About you"
          description="What you are learning, what you have made, what you want to try. Up to 2,000 characters."
          minRows={4}
          maxLength={2000}
          key={form.key('about')}
          {...form.getInputProps('about')}
        />
        <ProfileSkills form={form} />
      </Part>
      <Part title="Your time">
        <ProfileTime form={form} />
      </Part>
      <Part title="Work samples">
        <WorkSampleFields form={form} most={10} />
      </Part>
      <Group justify="flex-end">
        <Button type="submit" loading={form.submitting}>
          {profile ? 'Save profile' : 'Create profile'}
        </Button>
      </Group>
    </Form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card component="section" aria-label={title}>
      <Title order={2} mb="md">
        {title}
      </Title>
      <Stack gap="md">{children}</Stack>
    </Card>
  );
}
