import { Badge, Card, Group, Text, Title } from '@mantine/core';
import type { PublicProject, StudentView } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { IconCheck } from '@/shared/ui/icons';

interface Props {
  project: PublicProject;
  profile: StudentView;
}

/** How a project meets a student: skills shared, hours a week against what the student has. */
export function PublicFit({ project: { terms, figures }, profile }: Props) {
  const own = new Set(profile.skills.map((skill) => skill.toLowerCase()));
  const shared = terms.skills.filter((skill) => own.has(skill.toLowerCase()));
  const fits = profile.hoursPerWeek === null ? undefined : profile.hoursPerWeek >= figures.hoursPerWeek;
  return (
    <Card component="section" aria-label="How it fits you">
      <Title order={2} mb={4}>
        How it fits you
      </Title>
      <Text c="var(--text-2)">
        {shared.length === 0
          ? 'None of these skills is on your profile yet. You can still apply.'
          : `You have ${shared.length} of the ${plural(terms.skills.length, 'skill')}.`}{' '}
        {fits === true && 'The hours fit your week.'}
        {fits === false &&
          `It takes about ${Math.ceil(figures.hoursPerWeek)} hours a week; your profile says ${profile.hoursPerWeek}.`}
      </Text>
      {shared.length > 0 && (
        <Group gap={6} mt="sm">
          {shared.map((skill) => (
            <Badge key={skill} color="green" leftSection={<IconCheck size={14} aria-hidden />}>
              {skill}
            </Badge>
          ))}
        </Group>
      )}
    </Card>
  );
}
