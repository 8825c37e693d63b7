import { Anchor, Card, List, Stack, Text, Title } from '@mantine/core';
import type { ApplicationView } from '@/shared/api/types';

/** What was sent with an application. */
export function SentContent({ application: { answers, workSamples } }: { application: ApplicationView }) {
  if (answers.length === 0 && workSamples.length === 0) {
    return <Text c="var(--text-2)">Your profile went along; the project asked nothing more.</Text>;
  }
  return (
    <Card padding="md">
      <Stack gap="md">
        {answers.map(({ question, answer }) => (
          <div key={question}>
            <Text size="sm" c="dimmed">
              {question}
            </Text>
            <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
              {answer}
            </Text>
          </div>
        ))}
        {workSamples.length > 0 && (
          <div>
            <Title order={3} mb={4}>
              Work samples
            </Title>
            <List>
              {workSamples.map(({ title, url }) => (
                <List.Item key={url}>
                  <Anchor href={url} target="_blank" rel="noopener noreferrer nofollow">
                    {title}
                  </Anchor>
                </List.Item>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </Card>
  );
}
