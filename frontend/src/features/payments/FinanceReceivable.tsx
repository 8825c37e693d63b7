import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { LedgerAccount } from '@/shared/api/types';
import { FinanceMoveWaits } from './FinanceMoveWaits';
import { FinanceSettleReceivable } from './FinanceSettleReceivable';

/** The way to take off what a student or an employer owes the platform; nothing for any other account. */
export function FinanceReceivable({ account: { name, family, debit } }: { account: LedgerAccount }) {
  const [settling, setSettling] = useState(false);
  if (!family.startsWith('receivable:') || debit === null) return null;
  return (
    <Group>
      <FinanceMoveWaits kind="RECEIVABLE_SETTLED" subject={name}>
        <Button variant="default" onClick={() => setSettling(true)}>
          It was paid, or is lost
        </Button>
      </FinanceMoveWaits>
      {settling && <FinanceSettleReceivable account={name} owed={debit} onClose={() => setSettling(false)} />}
    </Group>
  );
}
