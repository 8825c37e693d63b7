import { Button } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ProjectView } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconCheck, IconPencil, IconRocket } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { showDone } from '@/shared/ui/undoToast';
import { ProjectClose } from './ProjectClose';
import { useApproveProject, usePublishProject } from './postQueries';

interface Props {
  project: ProjectView;
  /** Whether the reader may act for the employer, or as operator. */
  as: 'member' | 'operator';
  /** Whether the employer is verified. */
  mayPublish?: boolean;
}

/** What can be done with a project now: the backend says which. */
export function ProjectSteps({ project, as, mayPublish = true }: Props) {
  const { id, employer, terms, figures, allowedActions } = project;
  const publish = usePublishProject();
  const approve = useApproveProject(id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState<'PUBLISH' | 'APPROVE' | 'CLOSE'>();
  const can = (action: string) => allowedActions.includes(action);
  const done = () => setAsking(undefined);
  return (
    <>
      {as === 'member' && can('PUBLISH') && (
        <Button
          disabled={!mayPublish}
          leftSection={<IconRocket size={18} aria-hidden />}
          onClick={() => setAsking('PUBLISH')}
        >
          Publish
        </Button>
      )}
      {as === 'operator' && can('APPROVE') && (
        <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setAsking('APPROVE')}>
          Approve
        </Button>
      )}
      {as === 'member' && can('CHANGE') && (
        <ButtonLink
          to={`/e/${employer}/projects/${id}/edit` as string}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          Edit
        </ButtonLink>
      )}
      {can('CLOSE') && (
        <Button variant="default" onClick={() => setAsking('CLOSE')}>
          Close
        </Button>
      )}
      <ConfirmDialog
        opened={asking === 'PUBLISH'}
        onClose={done}
        title={`Publish “${terms.title}”?`}
        confirmLabel={figures.belowPayFloor ? 'Ask for approval' : 'Publish'}
        onConfirm={async () => {
          const published = await publish.mutateAsync({ id, key: key() });
          showDone(
            published.status === 'PUBLISHED'
              ? 'Your project is open.'
              : 'An operator looks at the pay first.',
          );
        }}
      >
        {figures.belowPayFloor
          ? 'The pay is under the floor, so an operator looks at it before students see it.'
          : 'Students find it at once. You promise an answer to everybody who applies within seven days.'}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'APPROVE'}
        onClose={done}
        title={`Approve “${terms.title}”?`}
        confirmLabel="Approve and publish"
        onConfirm={async () => {
          await approve.mutateAsync(key());
          showDone('The project is published.');
        }}
      >
        Students find it at once with this pay, although it is under the floor.
      </ConfirmDialog>
      {asking === 'CLOSE' && <ProjectClose project={project} onClose={done} />}
    </>
  );
}
