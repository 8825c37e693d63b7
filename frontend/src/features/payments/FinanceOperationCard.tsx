import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { StripeOperation } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FactList } from '@/shared/ui/FactList';
import { IconAlertTriangle, IconHourglass } from '@/shared/ui/icons';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { FinanceCode } from './FinanceCode';
import { adviceOf } from './financeLooks';
import { useDecideOperation } from './financeQueries';
import { useIsAhead } from './useIsAhead';

const UNKNOWN = { label: 'Tried again by itself', tone: 'amber', icon: IconHourglass } as const;
const MANUAL = { label: 'Waits for you', tone: 'red', icon: IconAlertTriangle } as const;

/** One write to Stripe whose end nobody knows, what to do about it, and the decision. */
export function FinanceOperationCard({ operation }: { operation: StripeOperation }) {
  const {
    id,
    kind,
    subject,
    attempt,
    key: idempotencyKey,
    state,
    tries,
    outcome,
    createdAt,
    dueAt,
    decidableFrom,
  } = operation;
  const early = useIsAhead(decidableFrom);
  const decide = useDecideOperation(id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const name = `${spelledOut(kind)}, attempt ${attempt}`;
  return (
    <Card component="article" aria-label={`${name} of ${subject}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3}>{name}</Title>
          <StatusBadge look={state === 'MANUAL' ? MANUAL : UNKNOWN} />
        </Group>
        <Text maw="72ch">{adviceOf(operation)}</Text>
        <FactList
          facts={[
            { name: 'Serves', value: <FinanceCode>{subject}</FinanceCode> },
            { name: 'Key at Stripe', value: <FinanceCode>{idempotencyKey}</FinanceCode> },
            { name: 'Begun', value: <When at={createdAt} show="both" /> },
            { name: 'Tries', value: tries },
            ...(dueAt ? [{ name: 'Next try', value: <When at={dueAt} show="both" /> }] : []),
            ...(outcome ? [{ name: 'Last answer', value: outcome }] : []),
          ]}
        />
        {early && (
          <Text c="var(--text-2)" id={`${id}-early`}>
            You may decide from <When at={decidableFrom} show="both" /> on: until then a request may be under
            way that Stripe does not show yet.
          </Text>
        )}
        <Group>
          <Button
            variant={state === 'MANUAL' ? 'filled' : 'default'}
            disabled={early}
            aria-describedby={early ? `${id}-early` : undefined}
            onClick={() => setAsking(true)}
          >
            Decide
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Decide by what Stripe shows?"
        confirmLabel="Decide"
        onConfirm={async () => {
          const { foundAtStripe } = await decide.mutateAsync(key());
          showDone(
            foundAtStripe
              ? 'Stripe shows it: it is taken over.'
              : 'Stripe does not show it: it never happened.',
          );
        }}
      >
        Stripe is asked for the object with this key. If it is there, it is booked. If not, the reservation is
        undone and a further attempt may begin.
      </ConfirmDialog>
    </Card>
  );
}
