import { Card, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LedgerEntries } from '@/shared/ui/LedgerEntries';
import { Loaded } from '@/shared/ui/Loaded';
import { workEntriesQuery } from './queries';

/** The entries of the double-entry ledger for one payment, for those who keep books. */
export function WorkLedger({ payment }: { payment: string }) {
  const query = useQuery(workEntriesQuery(payment));
  return (
    <Card component="section" aria-label="Ledger entries">
      <Title order={2} mb="sm">
        Ledger entries
      </Title>
      <Loaded query={query}>{(entries) => <LedgerEntries entries={entries} />}</Loaded>
    </Card>
  );
}
