import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PaymentEntries } from '@/features/payments/PaymentEntries';
import { PaymentReceipt } from '@/features/payments/PaymentReceipt';
import { PaymentRefundNotes } from '@/features/payments/PaymentRefundNotes';
import { PaymentStory } from '@/features/payments/PaymentStory';
import { paymentQuery } from '@/features/payments/paymentQueries';
import { useHasRole } from '@/shared/api/roles';
import { membershipIn, useMe } from '@/shared/api/session';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation/payments/$payment');

/** One payment: receipt, what happened, the ledger behind it. */
export function PaymentPage() {
  const { organisation, payment } = route.useParams();
  const mayPay = useHasRole(organisation, 'OWNER', 'FINANCE');
  return (
    <Page>
      <PageHeader
        above={
          <TextLink to="/e/$organisation/payments" params={{ organisation }}>
            Payments
          </TextLink>
        }
        title="Payment"
        actions={
          mayPay && (
            <>
              <DownloadLink href={`/api/payments/${payment}/statement.pdf`} label="PDF" />
              <DownloadLink href={`/api/payments/${payment}/entries.csv`} label="CSV" />
            </>
          )
        }
      />
      {mayPay ? (
        <Details />
      ) : (
        <NotForYou title="Owners and finance see payments">
          Ask an owner of your organization to give you the finance role.
        </NotForYou>
      )}
    </Page>
  );
}

function Details() {
  const { organisation, payment } = route.useParams();
  const found = useQuery(paymentQuery(payment));
  const payer = membershipIn(useMe(), organisation)?.organisationName ?? '';
  return (
    <Loaded query={found} skeleton={<SkeletonLines count={3} height={160} />}>
      {(view) => (
        <Stack gap="lg">
          <PaymentReceipt payment={view} payer={payer} />
          <PaymentRefundNotes payment={payment} />
          <PaymentStory payment={view} />
          <PaymentEntries payment={payment} />
        </Stack>
      )}
    </Loaded>
  );
}
