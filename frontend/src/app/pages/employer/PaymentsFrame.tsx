import { linkOptions } from '@tanstack/react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TabLinks } from '@/shared/ui/TabLinks';

/** The head of the pages about an employer's money. */
export function PaymentsFrame({ organisation }: { organisation: string }) {
  const params = { organisation };
  return (
    <>
      <PageHeader title="Payments" facts="Fees are held until you approve the work" />
      <TabLinks
        label="Payments"
        tabs={[
          { label: 'All payments', link: linkOptions({ to: '/e/$organisation/payments', params }) },
          {
            label: 'Monthly statement',
            link: linkOptions({ to: '/e/$organisation/payments/statement', params }),
          },
        ]}
      />
    </>
  );
}
