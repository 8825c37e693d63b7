import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Post.module.css';

interface Props {
  /** Where "Change" on the check page leads. */
  name: string;
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}

/** One question of the form: a heading, a line that helps, its fields. */
export function PostSection({ name, title, hint, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section} id={name}>
      <Title order={2} id={id} mb={hint ? 4 : 'md'}>
        {title}
      </Title>
      {hint && (
        <Text c="var(--text-2)" mb="md" maw="64ch">
          {hint}
        </Text>
      )}
      <Stack gap="lg">{children}</Stack>
    </section>
  );
}
