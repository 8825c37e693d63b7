import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ApplicantCard } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { IconSend } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useMove } from './boardQueries';

interface Words {
  step: 'interview' | 'offer' | 'word';
  title: (name: string) => string;
  text: string;
  label: string;
  placeholder: string;
  required: boolean;
  button: string;
  done: (name: string) => string;
}

const WORDS: Record<'INTERVIEW' | 'OFFER' | 'WORD', Words> = {
  INTERVIEW: {
    step: 'interview',
    title: (name) => `Ask ${name} for a talk`,
    text: 'They get a mail with your words. Keep it short: 15 minutes are enough for work of this size.',
    label: 'How and when can they reach you?',
    placeholder:
      'Pick a time at … on Tuesday or Wednesday afternoon. I would like to hear how you would begin.',
    required: true,
    button: 'Ask for a talk',
    done: (name) => `${name} knows that you want to talk.`,
  },
  OFFER: {
    step: 'offer',
    title: (name) => `Offer ${name} a position`,
    text: 'They get a mail and have seven days to accept. Then both of you sign, and you pay the fee into safe keeping.',
    label: 'A personal word (optional)',
    placeholder: 'We liked how you described the cleaning step.',
    required: false,
    button: 'Send the offer',
    done: (name) => `The offer is with ${name}.`,
  },
  WORD: {
    step: 'word',
    title: (name) => `Tell ${name} that you are still deciding`,
    text: 'They get a mail with your words, and the week starts again. Say until when you decide.',
    label: 'What do you tell them?',
    placeholder: 'We talk to two more people this week and decide by Friday.',
    required: true,
    button: 'Send',
    done: (name) => `${name} has heard from you.`,
  },
};

interface Props {
  kind: keyof typeof WORDS;
  card: ApplicantCard;
  /** What is promised, above the words. */
  facts?: ReactNode;
  onClose: () => void;
}

/** A step that reaches the student with the employer's own words. */
export function ApplicantNote({ kind, card, facts, onClose }: Props) {
  const { step, title, text, label, placeholder, required, button, done } = WORDS[kind];
  const { name } = card.student;
  const move = useMove();
  const { key, renew } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { note: '' },
    validate: { note: (note) => (required && note.trim() === '' ? 'Write a sentence to the student' : null) },
    onValuesChange: renew,
  });
  return (
    <Sheet opened onClose={onClose} title={title(name)}>
      <Form
        form={form}
        onSubmit={async ({ note }) => {
          const version = step === 'word' ? {} : { version: card.version };
          await move.mutateAsync({
            id: card.id,
            ...version,
            key: key(),
            step,
            body: { note: note.trim() || null },
          });
          showDone(done(name));
          onClose();
        }}
      >
        <Text c="var(--text-2)">{text}</Text>
        {facts}
        <Textarea
          label={label}
          placeholder={placeholder}
          maxLength={1000}
          minRows={4}
          data-autofocus
          key={form.key('note')}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={form.submitting} leftSection={<IconSend size={18} aria-hidden />}>
            {button}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
