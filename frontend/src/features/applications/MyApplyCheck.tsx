import { Anchor, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { PublicProject } from '@/shared/api/types';
import type { ApplyStep } from './applySteps';
import type { ApplicationContent } from './myQueries';

interface Props {
  project: PublicProject;
  content: ApplicationContent;
  onChange: (step: ApplyStep) => void;
}

/** Everything that will be sent, with a way back to each part. */
export function MyApplyCheck({ project, content, onChange }: Props) {
  const { questions } = project.terms;
  return (
    <Stack gap="sm">
      {questions.length > 0 && (
        <Card padding="md">
          <Head title="Your answers" onChange={() => onChange('answers')} />
          <Stack gap="md">
            {questions.map((question, place) => (
              <div key={question}>
                <Text size="sm" c="dimmed">
                  {question}
                </Text>
                <Text style={{ whiteSpace: 'pre-wrap' }}>{content.answers[place]}</Text>
              </div>
            ))}
          </Stack>
        </Card>
      )}
      <Card padding="md">
        <Head title="Work samples" onChange={() => onChange('samples')} />
        {content.workSamples.length === 0 ? (
          <Text c="var(--text-2)">None. Your profile goes along in any case.</Text>
        ) : (
          <List>
            {content.workSamples.map(({ title, url }) => (
              <List.Item key={url}>
                {title}{' '}
                <Text span size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {url}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
      </Card>
      <Text c="var(--text-2)">
        {project.employer.name} sees this and your profile, and owes you an answer within seven days.
      </Text>
    </Stack>
  );
}

function Head({ title, onChange }: { title: string; onChange: () => void }) {
  return (
    <Group justify="space-between" mb="xs">
      <Title order={3}>{title}</Title>
      <Anchor component="button" type="button" onClick={onChange} aria-label={`Change: ${title}`}>
        Change
      </Anchor>
    </Group>
  );
}
