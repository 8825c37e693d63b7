import type { ReactNode } from 'react';
import type { LedgerAccount, Money } from '@/shared/api/types';
import { accountWords } from '@/shared/format/ledger';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconScale } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';

const amount = (money: Money | null) => (money ? <MoneyText money={money} cents="always" /> : '');

const COLUMNS: Column<LedgerAccount>[] = [
  {
    key: 'name',
    header: 'Account',
    cell: ({ name }) => (
      <TextLink
        to="/ops/ledger/accounts/$account"
        params={{ account: name }}
        inherit
        fw={600}
        ff="monospace"
        style={{ overflowWrap: 'anywhere' }}
      >
        {name}
      </TextLink>
    ),
  },
  { key: 'family', header: 'Kind', cell: ({ family }) => accountWords(family) },
  { key: 'debit', header: 'Debit', align: 'end', cell: ({ debit }) => amount(debit) },
  { key: 'credit', header: 'Credit', align: 'end', cell: ({ credit }) => amount(credit) },
];

/** The accounts of one kind with what stands on each, newest first. */
export function LedgerAccounts({ accounts, footer }: { accounts: LedgerAccount[]; footer: ReactNode }) {
  return (
    <DataTable
      label="Ledger accounts"
      columns={COLUMNS}
      rows={accounts}
      rowKey={({ name }) => name}
      footer={footer}
      empty={
        <EmptyState icon={IconScale} title="No accounts of this kind">
          An account is opened by its first entry.
        </EmptyState>
      }
    />
  );
}
