import { Alert, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { TrialBalance, TrialBalanceRow } from '@/shared/api/types';
import { accountWords } from '@/shared/format/ledger';
import { formatMoney } from '@/shared/format/money';
import { formatCount } from '@/shared/format/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { IconAlertTriangle, IconCircleCheck } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';

const TOTAL = 'Total';

const COLUMNS: Column<TrialBalanceRow>[] = [
  {
    key: 'account',
    header: 'Account',
    cell: ({ account }) =>
      account === TOTAL ? (
        TOTAL
      ) : (
        <TextLink to="/ops/ledger/accounts" search={{ family: account }} inherit>
          {accountWords(account)}
        </TextLink>
      ),
  },
  { key: 'accounts', header: 'Accounts', align: 'end', cell: ({ accounts }) => formatCount(accounts) },
  {
    key: 'debit',
    header: 'Debit',
    align: 'end',
    cell: ({ debit }) => <MoneyText money={debit} cents="always" />,
  },
  {
    key: 'credit',
    header: 'Credit',
    align: 'end',
    cell: ({ credit }) => <MoneyText money={credit} cents="always" />,
  },
];

/** The trial balance of the whole ledger: whether it balances, and what is held right now. */
export function LedgerBalance({ balance }: { balance: TrialBalance }) {
  const { rows, totalDebit, totalCredit, balanced, held } = balance;
  const total = {
    account: TOTAL,
    accounts: rows.reduce((sum, { accounts }) => sum + accounts, 0),
    debit: totalDebit,
    credit: totalCredit,
  };
  return (
    <Stack gap="lg">
      {balanced ? (
        <Alert color="green" icon={<IconCircleCheck size={20} aria-hidden />} title="The ledger balances">
          Debits equal credits, to the cent.
        </Alert>
      ) : (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertTriangle size={20} aria-hidden />}
          title="The ledger does not balance"
        >
          Debits and credits differ. Stop releases and look into it before anything else.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <KpiTile
          label="Held now"
          value={formatMoney(held)}
          definition="What is kept for employers and students right now: paid and neither released nor refunded."
        />
        <KpiTile label="Debits" value={formatMoney(totalDebit)} />
        <KpiTile label="Credits" value={formatMoney(totalCredit)} />
      </SimpleGrid>
      <Card component="section" aria-label="Trial balance">
        <Title order={2} mb="sm">
          Trial balance
        </Title>
        <DataTable
          label="Trial balance"
          columns={COLUMNS}
          rows={rows.length === 0 ? [] : [...rows, total]}
          rowKey={({ account }) => account}
          empty={<Text c="var(--text-2)">Nothing is booked yet.</Text>}
        />
      </Card>
    </Stack>
  );
}
