import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconCheck } from '@/shared/ui/icons';
import { showDone } from '@/shared/ui/undoToast';
import { useWorkStep } from './queries';
import { RequestChanges } from './RequestChanges';
import { SubmissionView } from './SubmissionView';
import classes from './Work.module.css';
import { openFee } from './workLooks';

/** The newest version beside the two answers: approve, which pays, or ask for changes. */
export function ReviewWork({ engagement }: { engagement: EngagementView }) {
  const [approving, approval] = useDisclosure(false);
  const [asking, request] = useDisclosure(false);
  const approve = useWorkStep(engagement.id);
  const { key } = useIdempotencyKey();
  const { submissions, studentName, net, milestones, allowedActions } = engagement;
  const left = openFee(engagement);
  const newest = submissions.at(-1);
  const mayAsk = allowedActions.includes('REQUEST_CHANGES');
  return (
    <Card component="section" aria-label="Review the work" className={classes.turn}>
      <Title order={2} mb="sm">
        Review the work
      </Title>
      {newest && <SubmissionView engagement={engagement.id} submission={newest} />}
      <Group gap="xs" mt="lg">
        <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={approval.open}>
          Approve and pay
        </Button>
        {mayAsk ? (
          <Button variant="default" onClick={request.open}>
            Ask for changes
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            The included round of changes is used.
          </Text>
        )}
      </Group>
      <ConfirmDialog
        opened={approving}
        onClose={approval.close}
        title="Approve the work?"
        confirmLabel={`Approve and release ${formatMoney(left)}`}
        onConfirm={async () => {
          await approve.mutateAsync({ step: 'approval', key: key() });
          showDone(
            milestones.length === 0
              ? `Approved. ${formatMoney(net)} goes to ${studentName}.`
              : `Approved. ${studentName} receives ${formatMoney(net)} in all.`,
          );
        }}
      >
        {milestones.length === 0
          ? `${formatMoney(left)} is released from what is held: ${formatMoney(net)} goes to ${studentName}, the rest is the platform fee.`
          : `${formatMoney(left)}, what the milestones left of the fee, is released from what is held. With them ${studentName} receives ${formatMoney(net)} in all; the rest is the platform fee.`}{' '}
        This cannot be taken back.
      </ConfirmDialog>
      {asking && <RequestChanges engagement={engagement} onClose={request.close} />}
    </Card>
  );
}
