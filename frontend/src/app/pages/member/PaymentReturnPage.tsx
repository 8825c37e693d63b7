import { Alert, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { refreshedPaymentQuery } from '@/features/engagements/queries';
import type { PaymentView } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { IconAlertTriangle, IconCircleCheck } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { When } from '@/shared/ui/When';

const route = getRouteApi('/member/payments/$id/return');

/** Where the hosted payment page sends the browser back: asks how it stands and says so. */
export function PaymentReturnPage() {
  const { id } = route.useParams();
  const { checkout } = route.useSearch();
  const query = useQuery(refreshedPaymentQuery(id));
  return (
    <Page width="reading">
      <PageHeader title="Your payment" facts={query.data?.description} />
      <Loaded query={query}>
        {(payment) => (
          <Stack gap="lg">
            <Outcome payment={payment} cancelled={checkout === 'cancelled'} />
            <FactList
              facts={[
                { name: 'Amount', value: <MoneyText money={payment.amount} cents="always" /> },
                { name: 'Held now', value: <MoneyText money={payment.held} cents="always" fw={600} /> },
                ...(payment.heldAt ? [{ name: 'Since', value: <When at={payment.heldAt} /> }] : []),
                ...(payment.receiptNumber ? [{ name: 'Receipt', value: payment.receiptNumber }] : []),
              ]}
            />
            <div>
              <ButtonLink to="/work/$id" params={{ id: payment.reference }}>
                Go to the workspace
              </ButtonLink>
            </div>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Outcome({ payment: { status }, cancelled }: { payment: PaymentView; cancelled: boolean }) {
  if (status === 'HELD') {
    return (
      <Alert
        color="green"
        role="status"
        icon={<IconCircleCheck size={20} aria-hidden />}
        title="The money is held"
      >
        Thank you. It is kept safe until you approve the work. The kickoff comes next.
      </Alert>
    );
  }
  if (status === 'PROCESSING') {
    return (
      <Alert color="blue" role="status" title="Your bank is at work">
        Bank debits take a few days. You get a message as soon as the money is held.
      </Alert>
    );
  }
  if (status === 'CLOSED') {
    return (
      <Alert
        color="green"
        role="status"
        icon={<IconCircleCheck size={20} aria-hidden />}
        title="This payment is settled"
      >
        Everything was released to the student or came back to you.
      </Alert>
    );
  }
  if (status === 'CANCELLED') {
    return (
      <Alert color="gray" role="status" title="This payment was cancelled">
        Nothing is to be paid any more. Money that still arrives goes straight back.
      </Alert>
    );
  }
  if (status === 'FAILED') {
    return (
      <Alert
        color="red"
        role="status"
        icon={<IconAlertTriangle size={20} aria-hidden />}
        title="The payment did not go through"
      >
        Nothing was charged. Open the workspace to pay again.
      </Alert>
    );
  }
  if (cancelled || status === 'REQUESTED') {
    return (
      <Alert color="amber" role="status" title="Not paid yet">
        {cancelled ? 'You left the payment page.' : 'The payment page has run out.'} You can pay from the
        workspace at any time.
      </Alert>
    );
  }
  return (
    <Text role="status">
      We are asking the payment provider how it stands. <Loader size="xs" ml="xs" />
    </Text>
  );
}
