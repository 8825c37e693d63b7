import { Autocomplete, Button, Group, Radio, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ApplicantCard } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { IconPlus } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { REASON_WORDS } from './applicationLooks';
import classes from './Board.module.css';
import { useMove } from './boardQueries';
import { DECLINE_REASONS, type GivenReason } from './boardSteps';

type Values = {
  reason: GivenReason | '';
  criterion: string;
  nextStep: string;
  note: string;
};

interface Props {
  card: ApplicantCard;
  /** What the project asks for: the requirement that was missing is often one of these. */
  requirements: string[];
  onClose: () => void;
}

/** Declines with a reason, the requirement it is about, and a next step; shows what the student will read. */
export function ApplicantDecline({ card, requirements, onClose }: Props) {
  const { name } = card.student;
  const move = useMove();
  const { key, renew } = useIdempotencyKey();
  const [values, setValues] = useState<Values>({ reason: '', criterion: '', nextStep: '', note: '' });
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: values,
    validate: {
      reason: (reason) => (reason === '' ? 'Choose a reason' : null),
      criterion: (criterion, { reason }) =>
        reason === 'SKILLS' && criterion.trim() === ''
          ? 'Name the skill or requirement that was missing'
          : null,
      nextStep: (nextStep) => (nextStep.trim() === '' ? 'Give one concrete next step' : null),
    },
    onValuesChange: (next) => {
      renew();
      setValues({ ...next });
    },
  });
  const suggestions = values.reason === '' ? [] : DECLINE_REASONS[values.reason].nextSteps;
  return (
    <Sheet opened onClose={onClose} title={`Decline ${name}`} size="lg">
      <Form
        form={form}
        onSubmit={async ({ reason, criterion, note, nextStep }) => {
          if (reason === '') return;
          await move.mutateAsync({
            id: card.id,
            version: card.version,
            key: key(),
            step: 'decline',
            body: {
              reason,
              criterion: criterion.trim() || null,
              note: note.trim() || null,
              nextStep: nextStep.trim(),
            },
          });
          showDone(`${name} has your answer.`);
          onClose();
        }}
      >
        <Radio.Group label="Reason" size="md" key={form.key('reason')} {...form.getInputProps('reason')}>
          <Stack gap="xs" mt={4}>
            {(Object.keys(DECLINE_REASONS) as GivenReason[]).map((reason) => (
              <Radio key={reason} value={reason} label={DECLINE_REASONS[reason].label} />
            ))}
          </Stack>
        </Radio.Group>
        <Autocomplete
          label={
            values.reason === 'SKILLS'
              ? 'Which skill or requirement was missing?'
              : 'Which requirement is it about? (optional)'
          }
          size="md"
          data={[...new Set(requirements)]}
          maxLength={300}
          key={form.key('criterion')}
          {...form.getInputProps('criterion')}
        />
        <div>
          <Textarea
            label="Next step"
            description="One thing they can do, so that the next application is better"
            minRows={2}
            maxLength={500}
            key={form.key('nextStep')}
            {...form.getInputProps('nextStep')}
          />
          {suggestions.length > 0 && (
            <Stack gap={4} mt={6} role="group" aria-label="Suggestions">
              {suggestions.map((suggestion) => (
                <UnstyledButton
                  key={suggestion}
                  mih={28}
                  onClick={() => form.setFieldValue('nextStep', suggestion)}
                >
                  <Group gap={6} wrap="nowrap" align="flex-start">
                    <IconPlus
                      size={16}
                      color="var(--link)"
                      aria-hidden
                      style={{ flex: 'none', marginBlockStart: 2 }}
                    />
                    <Text span size="sm" c="var(--link)">
                      {suggestion}
                    </Text>
                  </Group>
                </UnstyledButton>
              ))}
            </Stack>
          )}
        </div>
        <Textarea
          label="A personal word (optional)"
          minRows={2}
          maxLength={1000}
          key={form.key('note')}
          {...form.getInputProps('note')}
        />
        {values.reason !== '' && (
          <section aria-label="What the student reads" className={classes.preview}>
            <Text size="sm" c="dimmed" mb={4}>
              {name} reads
            </Text>
            <Text>{REASON_WORDS[values.reason]}</Text>
            {values.criterion.trim() && <Text mt={4}>It was about: {values.criterion.trim()}</Text>}
            {values.note.trim() && (
              <Text mt={4} style={{ whiteSpace: 'pre-wrap' }}>
                “{values.note.trim()}”
              </Text>
            )}
            {values.nextStep.trim() && (
              <Text mt={4}>
                <b>Next step:</b> {values.nextStep.trim()}
              </Text>
            )}
          </section>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red" loading={form.submitting}>
            Decline and tell {name.split(' ')[0]}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
