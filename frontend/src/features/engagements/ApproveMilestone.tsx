import { Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useWorkStep } from './queries';
import { openFee } from './workLooks';

/** Approves a part of the work before all of it is done; its part of the fee is released at once. */
export function ApproveMilestone({ engagement }: { engagement: EngagementView }) {
  const [open, sheet] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={sheet.open}>
        Approve a milestone
      </Button>
      {open && <MilestoneSheet engagement={engagement} onClose={sheet.close} />}
    </>
  );
}

function MilestoneSheet({ engagement, onClose }: { engagement: EngagementView; onClose: () => void }) {
  const approve = useWorkStep(engagement.id);
  const { key, renew } = useIdempotencyKey();
  const { studentName } = engagement;
  const left = openFee(engagement);
  const form = useForm<{ title: string; amount: number | string }>({
    mode: 'uncontrolled',
    initialValues: { title: '', amount: '' },
    validate: {
      title: (title) => (title.trim() ? null : 'Say what was delivered'),
      amount: (amount) =>
        Number(amount) > 0 && Number(amount) * 100 < left.minor
          ? null
          : `Give more than zero and less than ${formatMoney(left)}`,
    },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="Approve a milestone?">
      <Form
        form={form}
        onSubmit={async ({ title, amount }) => {
          const part = { minor: Math.round(Number(amount) * 100), currency: left.currency };
          await approve.mutateAsync({
            step: 'milestones',
            body: { title: title.trim(), amount: part },
            key: key(),
          });
          showDone(`Approved. ${formatMoney(part)} less the platform fee goes to ${studentName}.`);
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          A part of the work is done well: its part of the fee is released now and cannot be taken back. The
          rest of the {formatMoney(left)} stays held until you approve the whole work.
        </Text>
        <TextInput
          label="What was delivered?"
          placeholder="First ten interviews"
          maxLength={200}
          key={form.key('title')}
          {...form.getInputProps('title')}
        />
        <DollarInput
          label="Part of the fee"
          description="US dollars, before the platform fee"
          key={form.key('amount')}
          {...form.getInputProps('amount')}
        />
        <Group justify="flex-end" gap="xs" wrap="wrap-reverse">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={form.submitting}>
            Approve and release
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
