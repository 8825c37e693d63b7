import { Button, Group } from '@mantine/core';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ApplicantCard } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { Sheet } from '@/shared/ui/Sheet';
import { showDone } from '@/shared/ui/undoToast';
import { useMove } from './boardQueries';
import { DeclineFields } from './DeclineFields';
import { declineOf, useDeclineForm } from './declineForm';

interface Props {
  card: ApplicantCard;
  /** What the project asks for: the requirement that was missing is often one of these. */
  requirements: string[];
  onClose: () => void;
}

/** Declines with a reason, the requirement it is about, and a next step. */
export function ApplicantDecline({ card, requirements, onClose }: Props) {
  const { name } = card.student;
  const move = useMove();
  const { key, renew } = useIdempotencyKey();
  const { form, values } = useDeclineForm(renew);
  return (
    <Sheet opened onClose={onClose} title={`Decline ${name}`} size="lg">
      <Form
        form={form}
        onSubmit={async (typed) => {
          const body = declineOf(typed);
          if (!body) return;
          await move.mutateAsync({ id: card.id, version: card.version, key: key(), step: 'decline', body });
          showDone(`${name} has your answer.`);
          onClose();
        }}
      >
        <DeclineFields form={form} values={values} requirements={requirements} reads={`${name} reads`} />
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
