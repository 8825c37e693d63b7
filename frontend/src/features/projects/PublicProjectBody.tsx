import { Badge, Group, List, Text, Title } from '@mantine/core';
import type { PublicProject } from '@/shared/api/types';
import { AI_POLICIES } from '@/shared/format/terms';
import { MarkdownView } from '@/shared/ui/MarkdownView';
import { DeliverableList } from './DeliverableList';
import { PublicAudience } from './PublicAudience';

/** What a project is about, part by part. */
export function PublicProjectBody({ project }: { project: PublicProject }) {
  const { terms, figures, supervisorName } = project;
  return (
    <>
      <section>
        <Title order={2} mb="xs">
          What will exist at the end
        </Title>
        <Text fz="lg" maw="68ch">
          {terms.outcome}
        </Text>
      </section>
      <section>
        <Title order={2} mb="xs">
          About the project
        </Title>
        <MarkdownView text={terms.description} />
      </section>
      <section>
        <Title order={2} mb="sm">
          What you hand in
        </Title>
        <DeliverableList deliverables={terms.deliverables} />
      </section>
      {terms.learningGoals.length > 0 && (
        <section>
          <Title order={2} mb="xs">
            What you will learn
          </Title>
          <List spacing={4}>
            {terms.learningGoals.map((goal) => (
              <List.Item key={goal}>{goal}</List.Item>
            ))}
          </List>
        </section>
      )}
      <section>
        <Title order={2} mb="sm">
          Skills
        </Title>
        <Group gap={6}>
          {terms.skills.map((skill) => (
            <Badge key={skill} color="gray">
              {skill}
            </Badge>
          ))}
        </Group>
      </section>
      <section>
        <Title order={2} mb="xs">
          How it works
        </Title>
        <List spacing={4}>
          <List.Item>
            About {terms.hours} hours in total, some {Math.ceil(figures.hoursPerWeek)} a week
          </List.Item>
          <List.Item>Your own hours, your own tools</List.Item>
          <List.Item>{AI_POLICIES[terms.aiPolicy]}</List.Item>
          <List.Item>
            {supervisorName} reviews your work within five business days; silence approves it
          </List.Item>
        </List>
      </section>
      <section>
        <Title order={2} mb="xs">
          Who may apply
        </Title>
        <PublicAudience audience={terms.audience} />
      </section>
    </>
  );
}
