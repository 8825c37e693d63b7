import { Alert, Button, Group, List, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ApplicantCard } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { Form } from '@/shared/ui/Form';
import { IconAlertTriangle } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { DeclineFields } from './DeclineFields';
import { declineOf, useDeclineForm } from './declineForm';
import { useDeclineEach } from './useDeclineEach';

interface Props {
  /** Who was chosen when the dialog opened. */
  chosen: readonly ApplicantCard[];
  /** The applicants as they are now: somebody else may have changed one meanwhile. */
  now: readonly ApplicantCard[];
  requirements: string[];
  onClose: () => void;
}

/** Declines several applicants with one reason and one next step; stays open until everybody was told. */
export function DeclineTogether({ chosen, now, requirements, onClose }: Props) {
  const [asked] = useState(chosen);
  const { progress, run, stop, renew } = useDeclineEach();
  const { form, values } = useDeclineForm(renew);
  const { running, told, failed } = progress;
  const left = asked
    .filter(({ id }) => !told.has(id))
    .map((card) => now.find(({ id }) => id === card.id) ?? card);
  const possible = left.filter(({ allowedActions }) => allowedActions.includes('DECLINE'));
  const close = () => {
    if (!running) onClose();
  };
  return (
    <Sheet opened onClose={close} title={`Decline ${plural(asked.length, 'applicant')}`} size="lg">
      <Form
        form={form}
        onSubmit={async (typed) => {
          const body = declineOf(typed);
          if (!body) return;
          const outcome = await run(possible, body);
          if (outcome.told.size < left.length) return;
          showDone(`Your answer is with ${plural(asked.length, 'student')}.`);
          onClose();
        }}
      >
        <Text c="var(--text-2)">
          The same answer goes to each of them, by mail: {asked.map(({ student }) => student.name).join(', ')}
          .
        </Text>
        <DeclineFields form={form} values={values} requirements={requirements} reads="Each of them reads" />
        {(running || told.size > 0) && (
          <Stack gap={6}>
            <Progress value={(100 * told.size) / asked.length} aria-label="Told so far" />
            <Text size="sm" c="var(--text-2)" role="status" className="numbers">
              {told.size} of {asked.length} told
            </Text>
          </Stack>
        )}
        {!running && told.size + failed.size > 0 && left.length > 0 && (
          <NotTold left={left} failed={failed} />
        )}
        <Group justify="flex-end" gap="xs">
          {running ? (
            <Button variant="default" onClick={stop}>
              Stop after this one
            </Button>
          ) : (
            <Button variant="default" onClick={onClose}>
              {told.size > 0 ? 'Close' : 'Cancel'}
            </Button>
          )}
          <Button type="submit" color="red" loading={running} disabled={possible.length === 0}>
            {told.size > 0
              ? `Decline the other ${possible.length}`
              : `Decline and tell ${plural(possible.length, 'student')}`}
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}

function NotTold({ left, failed }: { left: readonly ApplicantCard[]; failed: ReadonlyMap<string, string> }) {
  return (
    <Alert
      color="amber"
      role="alert"
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
      title={`${plural(left.length, 'applicant')} not told yet`}
    >
      <List spacing={4} listStyleType="none" pl={0}>
        {left.map(({ id, student, allowedActions }) => (
          <List.Item key={id}>
            <b>{student.name}:</b>{' '}
            {allowedActions.includes('DECLINE')
              ? (failed.get(id) ?? 'Not sent yet.')
              : 'Cannot be declined any more; look at the board.'}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
