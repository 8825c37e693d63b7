import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { ProblemError } from '@/shared/api/problem';
import { formatRelative } from '@/shared/format/time';
import { Form } from '@/shared/ui/Form';
import { IconArrowRight } from '@/shared/ui/icons';
import classes from './Post.module.css';
import { PostAudience } from './PostAudience';
import { PostDates } from './PostDates';
import { PostDeliverables } from './PostDeliverables';
import { PostFigureLine } from './PostFigureLine';
import { PostFigures } from './PostFigures';
import { PostGoal } from './PostGoal';
import { PostPay } from './PostPay';
import { PostPlace } from './PostPlace';
import { PostSkills } from './PostSkills';
import { PostSupervision } from './PostSupervision';
import { termsOf } from './postForm';
import { checkTerms, withoutTerms } from './postQueries';
import type { usePostForm } from './usePostForm';

interface Props {
  employer: string;
  post: ReturnType<typeof usePostForm>;
  onChecked: () => void;
}

/** All questions of a project on one page, its figures beside them. The backend checks before the next step. */
export function PostForm({ employer, post, onChecked }: Props) {
  const { form, values, keptAt, earlier, takeEarlier } = post;
  const terms = useMemo(() => termsOf(values), [values]);
  const check = async () => {
    const { errors } = await checkTerms(employer, termsOf(form.getValues()));
    if (errors.length > 0) {
      throw new ProblemError(422, { title: 'There is something to correct', errors: withoutTerms(errors) });
    }
    onChecked();
  };
  return (
    <div className={classes.columns}>
      <Form form={form} onSubmit={check} gap="xl">
        {earlier && (
          <Alert color="blue" title="You wrote on this before">
            <Stack gap="sm" align="flex-start">
              <Text c="var(--mantine-color-text)">
                {`What you typed ${formatRelative(earlier.at)} is kept on this device and was not saved.`}
              </Text>
              <Button variant="default" size="sm" onClick={takeEarlier}>
                Go on with it
              </Button>
            </Stack>
          </Alert>
        )}
        <PostGoal form={form} />
        <PostDeliverables form={form} />
        <PostSkills form={form} />
        <PostPay form={form} />
        <PostDates form={form} />
        <PostPlace form={form} mode={values.mode} />
        <PostAudience form={form} />
        <PostSupervision form={form} employer={employer} />
        <Group className={classes.actions} gap="md">
          <Button
            type="submit"
            loading={form.submitting}
            rightSection={<IconArrowRight size={18} aria-hidden />}
          >
            Check your answers
          </Button>
          <PostFigureLine terms={terms} />
          <Text size="sm" c="dimmed" role="status" className={classes.wideOnly}>
            {keptAt ? 'Kept on this device' : ''}
          </Text>
        </Group>
      </Form>
      <div className={classes.side}>
        <PostFigures employer={employer} terms={terms} />
      </div>
    </div>
  );
}
