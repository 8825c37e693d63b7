import { Alert, Button, Group, List, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView, Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useWorkStep } from './queries';
import { openFee } from './workLooks';

/** Ends an engagement early; what that means in money is told first. */
export function CancelWork({ engagement }: { engagement: EngagementView }) {
  const [open, sheet] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" color="gray" size="sm" onClick={sheet.open}>
        Cancel this engagement
      </Button>
      {open && <CancelSheet engagement={engagement} onClose={sheet.close} />}
    </>
  );
}

function CancelSheet({ engagement, onClose }: { engagement: EngagementView; onClose: () => void }) {
  const cancel = useWorkStep(engagement.id);
  const { key } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : 'Say why; the other side reads it') },
  });
  return (
    <Sheet opened onClose={onClose} title="Cancel this engagement?">
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await cancel.mutateAsync({ step: 'cancellation', body: { reason: reason.trim() }, key: key() });
          showDone('The engagement is cancelled. The other side is told.');
          onClose();
        }}
      >
        <Alert color="amber" variant="light" title="What happens then">
          <List spacing={4}>
            {consequences(engagement).map((line) => (
              <List.Item key={line}>
                <Text inherit>{line}</Text>
              </List.Item>
            ))}
          </List>
        </Alert>
        <Textarea
          label="Why does it end early?"
          maxLength={1000}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs" wrap="wrap-reverse">
          <Button variant="default" onClick={onClose}>
            Keep going
          </Button>
          <Button type="submit" color="red" loading={form.submitting}>
            Cancel the engagement
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}

/** What cancelling means now, as the agreement says. */
export function consequences(engagement: EngagementView): string[] {
  const { kickedOffAt, status, fee, studentName, employerName } = engagement;
  const forever = 'This cannot be taken back.';
  if (kickedOffAt === null) {
    return [
      status === 'AWAITING_KICKOFF'
        ? `The whole ${formatMoney(fee)} goes back to ${employerName}.`
        : 'No money has moved, and none will.',
      'The position is open again for other students.',
      forever,
    ];
  }
  const quarter = { ...fee, minor: Math.round(fee.minor / 4) };
  const left = openFee(engagement);
  const released = fee.minor - left.minor;
  const due = Math.max(0, quarter.minor - released);
  const rest: Money = { ...fee, minor: left.minor - due };
  return [
    released === 0
      ? `${studentName} receives a quarter of the fee for the time spent: ${formatMoney(quarter)} before the platform fee.`
      : due === 0
        ? `${studentName} keeps what the milestones brought.`
        : `${studentName} keeps what the milestones brought, and receives ${formatMoney({ ...fee, minor: due })} more, to a quarter of the fee, before the platform fee.`,
    `${formatMoney(rest)} goes back to ${employerName}.`,
    forever,
  ];
}
