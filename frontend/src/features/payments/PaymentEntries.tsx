import { Card, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LedgerEntries } from '@/shared/ui/LedgerEntries';
import { Loaded } from '@/shared/ui/Loaded';
import { paymentEntriesQuery } from './paymentQueries';

/** The entries of the double-entry ledger for one payment, for those who keep books. */
export function PaymentEntries({ payment }: { payment: string }) {
  const query = useQuery(paymentEntriesQuery(payment));
  return (
    <Card component="section" aria-label="Ledger entries">
      <Title order={2} mb="sm">
        Ledger entries
      </Title>
      <Loaded query={query}>{(entries) => <LedgerEntries entries={entries} />}</Loaded>
    </Card>
  );
}
