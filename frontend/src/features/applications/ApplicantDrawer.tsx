import { Anchor, Badge, Button, Drawer, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApplicantCard, ApplicationView } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { formatDay } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { FactList } from '@/shared/ui/FactList';
import { useFocusBack } from '@/shared/ui/focusBack';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Timeline } from '@/shared/ui/Timeline';
import { WeekClock } from '@/shared/ui/WeekClock';
import { APPLICANT_LOOKS, APPLICANT_STEP_WORDS } from './applicationLooks';
import { applicantQuery } from './boardQueries';
import { BOARD_ACTIONS, type BoardAction } from './boardSteps';

interface Props {
  card: ApplicantCard;
  wantedSkills: string[];
  onAct: (card: ApplicantCard, action: BoardAction) => void;
  onClose: () => void;
  /** The neighbours in the list, to go through it. */
  previous?: (() => void) | undefined;
  next?: (() => void) | undefined;
}

/** The next step forward is the one that stands out. */
const MAIN: readonly BoardAction[] = ['SHORTLIST', 'INTERVIEW', 'OFFER'];

/** Everything about one applicant beside the board: answers, profile, what happened, and what can happen now. */
export function ApplicantDrawer({ card, wantedSkills, onAct, onClose, previous, next }: Props) {
  useFocusBack(true);
  const application = useQuery(applicantQuery(card.id));
  const actions = BOARD_ACTIONS.filter(({ action }) => card.allowedActions.includes(action));
  const main = MAIN.find((action) => card.allowedActions.includes(action));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={
        <Text span fw={650} fz="lg">
          {card.student.name}
        </Text>
      }
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="lg">
        <Group gap={6}>
          <StatusBadge look={APPLICANT_LOOKS[card.status]} />
          <WeekClock clock={card.clock} />
          {(previous || next) && (
            <Group gap={4} ms="auto">
              <Button variant="default" size="sm" disabled={!previous} onClick={previous}>
                Previous
              </Button>
              <Button variant="default" size="sm" disabled={!next} onClick={next}>
                Next
              </Button>
            </Group>
          )}
        </Group>
        {actions.length > 0 && (
          <Group gap="xs">
            {actions.map(({ action, label }) => (
              <Button
                key={action}
                size="sm"
                variant={action === main ? 'filled' : 'default'}
                onClick={() => onAct(card, action)}
              >
                {label}
              </Button>
            ))}
          </Group>
        )}
        <Loaded query={application} skeleton={<SkeletonLines count={3} height={72} />}>
          {(found) => <Answers application={found} />}
        </Loaded>
        <Profile card={card} wantedSkills={wantedSkills} />
        {application.data && <Story application={application.data} />}
      </Stack>
    </Drawer>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      <Stack gap="sm">{children}</Stack>
    </section>
  );
}

function Answers({ application: { answers, workSamples } }: { application: ApplicationView }) {
  if (answers.length === 0 && workSamples.length === 0) return null;
  return (
    <Part title="Application">
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <Text size="sm" c="dimmed">
            {question}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{answer}</Text>
        </div>
      ))}
      <Samples samples={workSamples} />
    </Part>
  );
}

function Profile({ card: { student }, wantedSkills }: { card: ApplicantCard; wantedSkills: string[] }) {
  const wanted = new Set(wantedSkills.map((skill) => skill.trim().toLowerCase()));
  const facts = [
    { name: 'Studies', value: [student.programmeName, student.universityName].filter(Boolean).join(', ') },
    {
      name: 'Standing',
      value: `${STANDINGS[student.classStanding]}${student.classYear ? `, class of ${student.classYear}` : ''}`,
    },
    { name: 'Time', value: student.hoursPerWeek ? `${plural(student.hoursPerWeek, 'hour')} a week` : '' },
    { name: 'From', value: student.availableFrom ? formatDay(student.availableFrom) : '' },
  ].filter(({ value }) => value !== '');
  return (
    <Part title="Profile">
      {student.headline && <Text fw={500}>{student.headline}</Text>}
      <FactList facts={facts} />
      {student.about && <Text style={{ whiteSpace: 'pre-wrap' }}>{student.about}</Text>}
      {student.skills.length > 0 && (
        <Group gap={6} role="group" aria-label="Skills">
          {student.skills.map((skill) => {
            const asked = wanted.has(skill.trim().toLowerCase());
            return (
              <Badge key={skill} color={asked ? 'iris' : 'gray'}>
                {skill}
                {asked ? ' · asked for' : ''}
              </Badge>
            );
          })}
        </Group>
      )}
      <Samples samples={student.workSamples} />
    </Part>
  );
}

function Samples({ samples }: { samples: { title: string; url: string }[] }) {
  if (samples.length === 0) return null;
  return (
    <List spacing={4}>
      {samples.map(({ title, url }) => (
        <List.Item key={url}>
          <Anchor href={url} target="_blank" rel="noopener noreferrer nofollow">
            {title}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}

function Story({ application: { steps } }: { application: ApplicationView }) {
  return (
    <Part title="What happened">
      <Timeline
        items={steps.map(({ status, at, note }, place) => ({
          key: `${status}-${at}`,
          // The same step twice is a word in between.
          title: steps[place - 1]?.status === status ? 'You wrote to them' : APPLICANT_STEP_WORDS[status],
          at,
          body: note && <Text style={{ whiteSpace: 'pre-wrap' }}>{note}</Text>,
        }))}
      />
    </Part>
  );
}
