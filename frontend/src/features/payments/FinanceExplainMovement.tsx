import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { MovementMeaning } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useAskToExplain } from './manualMoveQueries';
import { isOwed, MEANINGS } from './movementLooks';

interface Props {
  /** Empty when it has to be looked up in the ledger. */
  movement: string;
  onClose: () => void;
}

type Values = {
  movement: string;
  meaning: MovementMeaning | '';
  owedBy: string;
  reason: string;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An operator says what a movement was that nothing of ours explains; another one has to agree. */
export function FinanceExplainMovement({ movement, onClose }: Props) {
  const ask = useAskToExplain();
  const { key, renew } = useIdempotencyKey();
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { movement, meaning: '', owedBy: '', reason: '' },
    validate: {
      movement: (id) => (/^txn_\w+$/.test(id.trim()) ? null : 'Give the number that begins with txn_'),
      meaning: (meaning) => (meaning ? null : 'Choose what it was'),
      owedBy: (id, { meaning }) =>
        !isOwed(meaning) || id.trim() === '' || ID.test(id.trim())
          ? null
          : 'Give the number of the account, or leave it empty',
      reason: (reason) => (reason.trim().length >= 5 ? null : 'Tell the reason'),
    },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title="What was it?">
      <Form
        form={form}
        onSubmit={async ({ movement: id, meaning, owedBy, reason }) => {
          if (meaning === '') return;
          await ask.mutateAsync({
            movement: id.trim(),
            meaning,
            owedBy: isOwed(meaning) ? owedBy.trim() || null : null,
            reason: reason.trim(),
            key: key(),
          });
          showDone('Another operator has to agree now.');
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          No money moves by this: when another operator agrees, what Stripe has moved already is booked as
          what you say it was, and cannot be taken back. Look it up at Stripe first.
        </Text>
        <TextInput
          label="Movement"
          description="Its number at Stripe"
          readOnly={movement !== ''}
          {...form.getInputProps('movement')}
        />
        <Radio.Group label="What it was" size="md" {...form.getInputProps('meaning')}>
          <Stack gap="xs" mt={4}>
            {(Object.keys(MEANINGS) as MovementMeaning[]).map((meaning) => (
              <Radio key={meaning} value={meaning} label={MEANINGS[meaning].label} />
            ))}
          </Stack>
        </Radio.Group>
        {isOwed(form.values.meaning) && (
          <TextInput
            label="Owed by (optional)"
            description="The number of their account here; empty when Stripe tells whose money it was"
            {...form.getInputProps('owedBy')}
          />
        )}
        <Textarea
          label="Reason"
          description="The other operator reads it; kept with your name"
          maxLength={250}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting}>
            Ask to book it
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
