import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { GivenUpMessage } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FactList } from '@/shared/ui/FactList';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { FinanceCode } from './FinanceCode';
import { MESSAGE_GIVEN_UP } from './financeLooks';
import { useRepeatMessage } from './financeQueries';

/** A message of Stripe that was tried too often, and the way to try it again. */
export function FinanceMessageCard({ message }: { message: GivenUpMessage }) {
  const { id, endpoint, type, account, receivedAt, tries, trouble } = message;
  const repeat = useRepeatMessage(id);
  const { key, renew } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  return (
    <Card component="article" aria-label={`${type} ${id}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3} style={{ overflowWrap: 'anywhere' }}>
            {type}
          </Title>
          <StatusBadge look={MESSAGE_GIVEN_UP} />
        </Group>
        <Text maw="72ch">It is not read again by itself. Put right what is in its way, then try again.</Text>
        <FactList
          facts={[
            ...(trouble ? [{ name: 'What was in its way', value: trouble }] : []),
            { name: 'Received', value: <When at={receivedAt} show="both" /> },
            { name: 'Tries', value: tries },
            { name: 'Came to', value: spelledOut(endpoint) },
            ...(account ? [{ name: 'About account', value: <FinanceCode>{account}</FinanceCode> }] : []),
            { name: 'Message', value: <FinanceCode>{id}</FinanceCode> },
          ]}
        />
        <Group>
          <Button onClick={() => setAsking(true)}>Try again</Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => {
          renew();
          setAsking(false);
        }}
        title="Read this message again?"
        confirmLabel="Read it again"
        onConfirm={async () => {
          await repeat.mutateAsync(key());
          showDone('It is read again now.');
        }}
      >
        It is read as if it had just come. What it did already is not done twice. If it cannot be read this
        time either, it comes back here.
      </ConfirmDialog>
    </Card>
  );
}
