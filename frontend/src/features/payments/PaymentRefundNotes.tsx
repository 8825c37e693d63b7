import { Card, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RefundNote } from '@/shared/api/types';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { DownloadLink } from '@/shared/ui/DownloadLink';
import { ErrorState } from '@/shared/ui/ErrorState';
import { MoneyText } from '@/shared/ui/MoneyText';
import { When } from '@/shared/ui/When';
import { refundNotesQuery } from './paymentQueries';

function columnsOf(payment: string): Column<RefundNote>[] {
  return [
    { key: 'number', header: 'Refund note', cell: ({ number }) => number },
    { key: 'issued', header: 'Issued', cell: ({ issuedAt }) => <When at={issuedAt} /> },
    { key: 'reason', header: 'Reason', cell: ({ reason }) => reason },
    {
      key: 'amount',
      header: 'Amount',
      align: 'end',
      cell: ({ amount }) => <MoneyText money={amount} cents="always" fw={600} />,
    },
    {
      key: 'paper',
      header: 'Paper',
      cell: ({ number }) => (
        <span className="no-print">
          <DownloadLink
            href={`/api/payments/${payment}/refund-notes/${encodeURIComponent(number)}.pdf`}
            label="PDF"
          />
        </span>
      ),
    },
  ];
}

/** The papers on what went back of a payment; nothing while nothing has gone back. */
export function PaymentRefundNotes({ payment }: { payment: string }) {
  const notes = useQuery(refundNotesQuery(payment));
  if (notes.isError) return <ErrorState error={notes.error} onRetry={() => void notes.refetch()} />;
  if (!notes.data || notes.data.length === 0) return null;
  return (
    <Card component="section" aria-label="Refund notes">
      <Title order={2} mb="sm">
        Refund notes
      </Title>
      <DataTable
        label="Refund notes"
        columns={columnsOf(payment)}
        rows={notes.data}
        rowKey={({ number }) => number}
      />
    </Card>
  );
}
