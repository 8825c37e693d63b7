import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { ProblemError } from '@/shared/api/problem';
import type { ProjectView } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconInfoCircle, IconRocket } from '@/shared/ui/icons';
import classes from './Post.module.css';
import { PostFigures } from './PostFigures';
import { ProjectTermsView } from './ProjectTermsView';
import type { SentTerms } from './postForm';
import { useChangeProject, useDraftProject, usePublishProject } from './postQueries';

interface Props {
  employer: string;
  terms: SentTerms;
  /** The project that is changed; none for a new one. */
  project?: ProjectView | undefined;
  /** Whether the employer is verified: until then it can draft, not publish. */
  mayPublish: boolean;
  onBack: (section: string) => void;
  onSaved: (project: ProjectView) => void;
}

/** Everything once more before it counts, and the two ways to keep it. */
export function PostCheck({ employer, terms, project, mayPublish, onBack, onSaved }: Props) {
  const draft = useDraftProject(employer);
  const change = useChangeProject();
  const publish = usePublishProject();
  const drafting = useIdempotencyKey();
  const publishing = useIdempotencyKey();
  const [made, setMade] = useState(project);
  const [busy, setBusy] = useState<'save' | 'publish'>();
  const [error, setError] = useState<unknown>();
  const isOut = project !== undefined && project.status !== 'DRAFT';

  const run = async (goal: 'save' | 'publish') => {
    setBusy(goal);
    setError(undefined);
    try {
      const saved = made
        ? await change.mutateAsync({ id: made.id, version: made.version, terms })
        : await draft.mutateAsync({ terms, key: drafting.key() });
      setMade(saved);
      onSaved(
        goal === 'publish' ? await publish.mutateAsync({ id: saved.id, key: publishing.key() }) : saved,
      );
    } catch (failure) {
      // A refusal has created nothing: the next try is another one. Without an answer it is the same.
      if (failure instanceof ProblemError) {
        drafting.renew();
        publishing.renew();
      }
      setError(failure);
    } finally {
      setBusy(undefined);
    }
  };

  const wrong = error instanceof ProblemError && error.errors.length > 0 ? error.errors : [];
  return (
    <div className={classes.columns}>
      <div className={classes.check}>
        {error !== undefined && <ErrorState error={error} />}
        {wrong.length > 0 && (
          <Text component="ul" c="var(--mantine-color-error)" m={0}>
            {wrong.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </Text>
        )}
        <ProjectTermsView
          employer={employer}
          terms={terms}
          onChange={(section) => (
            <Button
              variant="subtle"
              size="sm"
              aria-label={`Change: ${section}`}
              onClick={() => onBack(section)}
            >
              Change
            </Button>
          )}
        />
        {!mayPublish && (
          <Alert
            color="amber"
            icon={<IconInfoCircle size={20} aria-hidden />}
            title="You can publish once you are verified"
          >
            Save it as a draft now. We send a mail when your organization is confirmed.
          </Alert>
        )}
        <Group className={classes.actions} gap="xs">
          {!isOut && (
            <Button
              disabled={!mayPublish || busy === 'save'}
              loading={busy === 'publish'}
              leftSection={<IconRocket size={18} aria-hidden />}
              onClick={() => void run('publish')}
            >
              Publish
            </Button>
          )}
          <Button
            variant={isOut || !mayPublish ? 'filled' : 'default'}
            disabled={busy === 'publish'}
            loading={busy === 'save'}
            onClick={() => void run('save')}
          >
            {isOut ? 'Save changes' : 'Save as draft'}
          </Button>
          <Button variant="subtle" disabled={busy !== undefined} onClick={() => onBack('goal')}>
            Back
          </Button>
        </Group>
      </div>
      <div className={classes.side}>
        <PostFigures employer={employer} terms={terms} />
      </div>
    </div>
  );
}
