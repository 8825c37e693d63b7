import { Card, Text, Title } from '@mantine/core';
import { IconCheck } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import classes from './FirstSteps.module.css';

interface Props {
  hasProfile: boolean;
  hasApplied: boolean;
}

/** The three steps of somebody who is new. */
export function FirstSteps({ hasProfile, hasApplied }: Props) {
  const steps = [
    {
      title: 'Write your profile',
      text: 'Employers read it with every application. Five minutes are enough.',
      done: hasProfile,
      action: (
        <ButtonLink to="/profile" size="sm">
          Write it
        </ButtonLink>
      ),
    },
    {
      title: 'Apply to a project',
      text: 'You hear back within seven days, with a reason when it is no.',
      done: hasApplied,
      action: (
        <ButtonLink to="/projects" size="sm" variant={hasProfile ? 'filled' : 'default'}>
          Search projects
        </ButtonLink>
      ),
    },
    {
      title: 'Set up how you are paid',
      text: 'You can do it now or later; the money waits for you.',
      done: false,
      action: (
        <ButtonLink to="/earnings" size="sm" variant="default">
          Set up
        </ButtonLink>
      ),
    },
  ];
  return (
    <Card component="section" aria-label="Three steps to begin">
      <Title order={2} mb="md">
        Three steps to begin
      </Title>
      <ol className={classes.steps}>
        {steps.map(({ title, text, done, action }, place) => (
          <li key={title} className={classes.step}>
            <span className={classes.dot} data-done={done || undefined}>
              {done ? <IconCheck size={16} aria-label="Done" role="img" /> : place + 1}
            </span>
            <div>
              <Text fw={600}>{title}</Text>
              <Text size="sm" c="var(--text-2)">
                {text}
              </Text>
            </div>
            {!done && action}
          </li>
        ))}
      </ol>
    </Card>
  );
}
