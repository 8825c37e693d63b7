import { Card, Group, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { PublicRating } from './PublicRating';

interface Props {
  employer: { slug: string; name: string; verified: boolean };
  supervisorName: string;
}

/** Who posts a project and who guides the work. */
export function PublicEmployerCard({ employer, supervisorName }: Props) {
  return (
    <Card component="section" aria-label="Who you work with">
      <Title order={2} mb={4}>
        Who you work with
      </Title>
      <Group gap={6}>
        <TextLink to="/employers/$slug" params={{ slug: employer.slug }} fw={600}>
          {employer.name}
        </TextLink>
        {employer.verified && (
          <Group gap={4}>
            <IconCircleCheck size={16} color="var(--link)" aria-hidden />
            <Text span size="sm" c="var(--text-2)">
              Verified
            </Text>
          </Group>
        )}
      </Group>
      <Text size="sm" mt={4} component="div">
        <PublicRating slug={employer.slug} />
      </Text>
      <Text mt="xs" c="var(--text-2)">
        {supervisorName} guides the work and reviews it.
      </Text>
    </Card>
  );
}
