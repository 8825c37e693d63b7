import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FinancePaymentActions } from '@/features/payments/FinancePaymentActions';
import { PaymentEntries } from '@/features/payments/PaymentEntries';
import { PaymentStanding } from '@/features/payments/PaymentStanding';
import { paymentQuery } from '@/features/payments/paymentQueries';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { IconAlertTriangle } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/ops/payments/$payment');

/** One payment as an operator sees it: where the money is, the entries behind it, what can be done. */
export function PaymentPage() {
  const { payment } = route.useParams();
  const found = useQuery(paymentQuery(payment)).data;
  return (
    <Page>
      <PageHeader
        above={<TextLink to="/ops/finance">Finance</TextLink>}
        title="Payment"
        facts={found?.description}
        actions={
          <>
            <DownloadLink href={`/api/payments/${payment}/statement.pdf`} label="PDF" />
            <DownloadLink href={`/api/payments/${payment}/entries.csv`} label="CSV" />
          </>
        }
      />
      <Stack gap="lg">
        {found?.fraudWarned && (
          <Alert
            color="amber"
            icon={<IconAlertTriangle size={20} aria-hidden />}
            title="The card network warns of fraud"
          >
            <Text c="var(--mantine-color-text)">
              Nothing is paid out of this payment until somebody has talked to the payer. Clear the warning if
              the card is theirs, or refund what is held before the bank asks for it.
            </Text>
          </Alert>
        )}
        {found && <FinancePaymentActions payment={found} />}
        <PaymentStanding payment={payment} />
        <PaymentEntries payment={payment} />
      </Stack>
    </Page>
  );
}
