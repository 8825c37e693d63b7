import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AI_POLICIES, MODES } from '@/shared/format/terms';
import { formatDay, formatWindow } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { FactList } from '@/shared/ui/FactList';
import { MarkdownView } from '@/shared/ui/MarkdownView';
import { MoneyText } from '@/shared/ui/MoneyText';
import { DeliverableList } from './DeliverableList';
import { PublicAudience } from './PublicAudience';
import type { SentTerms } from './postForm';
import { supervisorsQuery } from './postQueries';
import { categoriesQuery } from './queries';

interface Props {
  employer: string;
  terms: SentTerms;
  /** A way to change one part; the name of the part in the form. */
  onChange?: (section: string) => ReactNode;
}

/** The terms of a project in full, to check them before they count or to read them afterwards. */
export function ProjectTermsView({ employer, terms, onChange = () => null }: Props) {
  const category = useQuery(categoriesQuery).data?.find(({ key }) => key === terms.category)?.name;
  const supervisor = useQuery(supervisorsQuery(employer)).data?.find(
    ({ account }) => account === terms.supervisor,
  )?.name;
  const place = terms.place ? `, ${terms.place.city}, ${terms.place.state}` : '';
  return (
    <Stack gap="md">
      <Part title="The goal" change={onChange('goal')}>
        <FactList
          facts={[
            { name: 'Title', value: terms.title },
            { name: 'At the end', value: terms.outcome },
            { name: 'Category', value: category ?? terms.category },
          ]}
        />
        {terms.description && <MarkdownView text={terms.description} />}
      </Part>
      <Part title="What is handed in" change={onChange('deliverables')}>
        <DeliverableList deliverables={terms.deliverables} />
      </Part>
      <Part title="Skills and learning" change={onChange('skills')}>
        <Group gap={6}>
          {terms.skills.map((skill) => (
            <Badge key={skill} color="gray">
              {skill}
            </Badge>
          ))}
        </Group>
        {terms.learningGoals.length > 0 && (
          <List spacing={4}>
            {terms.learningGoals.map((goal) => (
              <List.Item key={goal}>{goal}</List.Item>
            ))}
          </List>
        )}
      </Part>
      <Part title="Hours and pay" change={onChange('pay')}>
        <FactList
          facts={[
            { name: 'Fee', value: <MoneyText money={terms.fee} fw={600} /> },
            { name: 'Estimated work', value: plural(terms.hours, 'hour') },
            { name: 'Positions', value: String(terms.positions) },
          ]}
        />
      </Part>
      <Part title="Dates and place" change={onChange('dates')}>
        <FactList
          facts={[
            { name: 'Apply by', value: terms.applyBy ? formatDay(terms.applyBy) : '–' },
            {
              name: 'Work window',
              value: terms.startsOn && terms.endsOn ? formatWindow(terms.startsOn, terms.endsOn) : '–',
            },
            { name: 'Place', value: `${MODES[terms.mode]}${place}` },
          ]}
        />
      </Part>
      <Part title="Who may apply" change={onChange('audience')}>
        <PublicAudience audience={terms.audience} />
        {terms.questions.length > 0 && (
          <div>
            <Text fw={500} mb={4}>
              They answer
            </Text>
            <List type="ordered" spacing={4}>
              {terms.questions.map((question) => (
                <List.Item key={question}>{question}</List.Item>
              ))}
            </List>
          </div>
        )}
      </Part>
      <Part title="Guidance" change={onChange('supervision')}>
        <FactList
          facts={[
            { name: 'Supervisor', value: supervisor ?? 'A member of your team' },
            { name: 'AI tools', value: AI_POLICIES[terms.aiPolicy] },
          ]}
        />
      </Part>
    </Stack>
  );
}

function Part({ title, change, children }: { title: string; change: ReactNode; children: ReactNode }) {
  return (
    <Card component="section" aria-label={title}>
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2}>{title}</Title>
        {change}
      </Group>
      <Stack gap="md">{children}</Stack>
    </Card>
  );
}
