import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PaymentTable } from '@/features/payments/PaymentTable';
import { paymentsOfQuery } from '@/features/payments/paymentQueries';
import { useHasRole } from '@/shared/api/roles';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCreditCard } from '@/shared/ui/icons';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PaymentsFrame } from './PaymentsFrame';

const route = getRouteApi('/e/$organisation/payments');

/** What an employer paid, what is held, what was released, with receipts. */
export function PaymentsPage() {
  const { organisation } = route.useParams();
  const mayPay = useHasRole(organisation, 'OWNER', 'FINANCE');
  return (
    <Page>
      <PaymentsFrame organisation={organisation} />
      {mayPay ? (
        <Payments organisation={organisation} />
      ) : (
        <NotForYou title="Owners and finance see payments">
          Ask an owner of your organization to give you the finance role.
        </NotForYou>
      )}
    </Page>
  );
}

function Payments({ organisation }: { organisation: string }) {
  const payments = useInfiniteQuery(paymentsOfQuery(organisation));
  return (
    <LoadedPages query={payments} noun="payment">
      {(rows, footer) => (
        <PaymentTable
          organisation={organisation}
          rows={rows}
          footer={footer}
          empty={
            <EmptyState icon={IconCreditCard} title="No payments yet">
              When you and a student have signed the agreement, the fee is due and stands here.
            </EmptyState>
          }
        />
      )}
    </LoadedPages>
  );
}
