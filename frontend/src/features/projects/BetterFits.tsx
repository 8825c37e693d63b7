import { Card, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { formatDay } from '@/shared/format/time';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { publicProjectQuery } from './queries';

/** Open projects that fit a student better than the one that said no. */
export function BetterFits({ slugs }: { slugs: string[] }) {
  const projects = useQueries({ queries: slugs.map(publicProjectQuery) }).flatMap(({ data }) => data ?? []);
  if (projects.length === 0) return null;
  return (
    <div>
      <Title order={3} mb="xs">
        These fit you better
      </Title>
      <Stack gap="xs">
        {projects.map(({ id, slug, terms, employer, figures }) => (
          <Card key={id} padding="sm">
            <TextLink to="/projects/$slug" params={{ slug }} fw={600}>
              {terms.title}
            </TextLink>
            <Text size="sm" c="dimmed">
              {employer.name} · <MoneyText money={figures.fee} /> · apply by {formatDay(terms.applyBy)}
            </Text>
          </Card>
        ))}
      </Stack>
    </div>
  );
}
