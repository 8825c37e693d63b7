import { linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TabLinks } from '@/shared/ui/TabLinks';

interface Props {
  title: string;
  above?: ReactNode;
  facts?: ReactNode;
  actions?: ReactNode;
}

/** The head of the operators' pages about money, and the way between them. */
export function FinanceFrame(props: Props) {
  return (
    <>
      <PageHeader {...props} />
      <TabLinks
        label="Finance"
        tabs={[
          { label: 'Balance', link: linkOptions({ to: '/ops/finance' }) },
          { label: 'Differences', link: linkOptions({ to: '/ops/finance/differences' }) },
          { label: 'In doubt', link: linkOptions({ to: '/ops/finance/operations' }) },
          { label: 'Stuck', link: linkOptions({ to: '/ops/finance/stuck' }) },
          { label: 'Warnings', link: linkOptions({ to: '/ops/finance/fraud-warnings' }) },
          { label: 'On hold', link: linkOptions({ to: '/ops/finance/pay-holds' }) },
          { label: 'Disputes', link: linkOptions({ to: '/ops/finance/disputes' }) },
          { label: 'By hand', link: linkOptions({ to: '/ops/finance/manual-moves' }) },
          { label: 'Taken back', link: linkOptions({ to: '/ops/finance/reversals' }) },
          { label: 'Payees', link: linkOptions({ to: '/ops/finance/payees' }) },
          { label: 'Ledger', link: linkOptions({ to: '/ops/ledger' }) },
        ]}
      />
    </>
  );
}
