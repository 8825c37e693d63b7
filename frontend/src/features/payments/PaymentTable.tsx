import type { ReactNode } from 'react';
import type { PaymentRow } from '@/shared/api/types';
import { amountColumn } from '@/shared/ui/amountColumn';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';
import { PAYMENT_LOOKS } from './paymentLooks';

interface Props {
  organisation: string;
  rows: PaymentRow[];
  empty: ReactNode;
  footer: ReactNode;
}

/** What an employer paid and has to pay, line by line. */
export function PaymentTable({ organisation, rows, empty, footer }: Props) {
  const columns: Column<PaymentRow>[] = [
    {
      key: 'what',
      header: 'For',
      cell: ({ id, description }) => (
        <TextLink
          to="/e/$organisation/payments/$payment"
          params={{ organisation, payment: id }}
          inherit
          fw={600}
        >
          {description}
        </TextLink>
      ),
    },
    { key: 'status', header: 'Status', cell: ({ status }) => <StatusBadge look={PAYMENT_LOOKS[status]} /> },
    {
      key: 'when',
      header: 'Date',
      cell: ({ heldAt, requestedAt }) => <When at={(heldAt ?? requestedAt).slice(0, 10)} />,
    },
    { key: 'receipt', header: 'Receipt', cell: ({ receiptNumber }) => receiptNumber ?? '–' },
    amountColumn('held', 'Held now', ({ held }) => held),
    amountColumn('released', 'Released', ({ released }) => released),
    amountColumn('refunded', 'Refunded', ({ refunded }) => refunded),
    {
      key: 'amount',
      header: 'Fee',
      align: 'end',
      cell: (row) => <MoneyText money={row.amount} cents="always" fw={600} />,
    },
  ];
  return (
    <DataTable
      label="Payments"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      footer={footer}
    />
  );
}
