import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ApplicationOffer, ApplicationView } from '@/shared/api/types';
import { formatWindow } from '@/shared/format/time';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FactList } from '@/shared/ui/FactList';
import { MoneyText } from '@/shared/ui/MoneyText';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { MyWithdraw } from './MyWithdraw';
import { useAcceptOffer } from './myQueries';

interface Props {
  application: ApplicationView;
  offer: ApplicationOffer;
}

/** An offer: the terms, until when it stands, and the way to accept. */
export function MyOffer({ application, offer }: Props) {
  const [asking, dialog] = useDisclosure(false);
  const accept = useAcceptOffer(application);
  const facts = [
    { name: 'Fee', value: <MoneyText money={offer.fee} fw={600} /> },
    { name: 'You receive', value: <MoneyText money={offer.net} fw={600} /> },
    { name: 'Dates', value: formatWindow(offer.startsOn, offer.endsOn) },
    { name: 'Answer by', value: <When at={offer.expiresAt} show="both" /> },
  ];
  return (
    <Card component="section" aria-label="Offer" style={{ borderColor: 'var(--focus)' }}>
      <Stack gap="md">
        <Title order={2}>{application.employerName} offers you this position</Title>
        <FactList facts={facts} />
        {offer.note && (
          <Alert color="iris" variant="light" title={`A word from ${application.employerName}`}>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{offer.note}</Text>
          </Alert>
        )}
        <Text size="sm" c="dimmed">
          When you accept, you read and sign the agreement next. The work starts when the money is held.
        </Text>
        <Group gap="xs">
          <Button onClick={dialog.open}>Accept the offer</Button>
          <MyWithdraw application={application} />
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title="Accept this offer?"
        confirmLabel="Accept the offer"
        onConfirm={async () => {
          await accept.mutateAsync(undefined);
          showDone('You accepted. Your workspace is being prepared.');
        }}
      >
        You take one of the positions of “{application.projectTitle}”. Until the work starts you can still
        cancel without any cost.
      </ConfirmDialog>
    </Card>
  );
}
