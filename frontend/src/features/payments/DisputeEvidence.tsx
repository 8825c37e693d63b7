import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { DisputeView } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconAlertTriangle, IconSend } from '@/shared/ui/icons';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { evidenceLook, PARTS } from './disputeLooks';
import { useSubmitEvidence } from './disputeQueries';

/** What our records say about the disputed work, to be read and then sent to the payer's bank, once. */
export function DisputeEvidence({ view }: { view: DisputeView }) {
  const { dispute, records, submittedAt, failure, maySubmit } = view;
  const submit = useSubmitEvidence(dispute.id);
  const { key, renew } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  return (
    <Card component="section" aria-label="Evidence">
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={2}>Evidence</Title>
          <StatusBadge look={evidenceLook(dispute)} />
        </Group>
        {failure && (
          <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />} title="Stripe refused it">
            {failure}
          </Alert>
        )}
        {submittedAt && (
          <Text c="var(--text-2)">
            Sent <When at={submittedAt} show="both" />
          </Text>
        )}
        {records.length === 0 && (
          <Text c="var(--text-2)">Our records hold nothing but the payment itself.</Text>
        )}
        {records.map(({ part, words, keptAt }) => (
          <section key={part} aria-label={PARTS[part]}>
            <Title order={3} size="h4" mb={4}>
              {PARTS[part]}
            </Title>
            <Text size="sm" c="dimmed" mb="xs">
              Kept <When at={keptAt} />
            </Text>
            <Text
              component="pre"
              ff="inherit"
              size="sm"
              style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {words}
            </Text>
          </section>
        ))}
        {maySubmit && (
          <Group>
            <Button leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsking(true)}>
              Send to the bank
            </Button>
          </Group>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => {
          setAsking(false);
          renew();
        }}
        title="Send the evidence to the payer’s bank?"
        confirmLabel="Send"
        onConfirm={async () => {
          await submit.mutateAsync(key());
          showDone('The evidence is on its way.');
        }}
      >
        The bank takes one answer only. It gets the payment and all that stands here, names included.
      </ConfirmDialog>
    </Card>
  );
}
