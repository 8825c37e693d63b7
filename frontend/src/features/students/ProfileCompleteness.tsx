import { Card, List, Progress, Text, Title } from '@mantine/core';
import type { StudentView } from '@/shared/api/types';

/** How much of a profile is there, and what would help most. */
export function ProfileCompleteness({ profile }: { profile: StudentView }) {
  const missing = [
    profile.university === null && 'Choose your university',
    profile.headline === '' && 'Write a headline',
    profile.about === '' && 'Tell something about you',
    profile.skills.length < 3 && 'Name three skills',
    profile.hoursPerWeek === null && 'Say how many hours a week you have',
    profile.workSamples.length === 0 && 'Link one thing that you made',
    profile.cv === null && 'Upload your résumé',
  ].filter((line): line is string => typeof line === 'string');
  return (
    <Card component="section" aria-label="Completeness">
      <Title order={2} mb="xs">
        {profile.completeness}% complete
      </Title>
      <Progress value={profile.completeness} aria-label="Completeness of your profile" size="md" />
      {missing.length > 0 ? (
        <>
          <Text size="sm" c="var(--text-2)" mt="sm">
            This helps most now:
          </Text>
          <List size="sm" mt={4} spacing={2}>
            {missing.slice(0, 3).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </>
      ) : (
        <Text size="sm" c="var(--text-2)" mt="sm">
          Nothing is missing. Keep it fresh as you finish projects.
        </Text>
      )}
    </Card>
  );
}
