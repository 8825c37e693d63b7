import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { PaymentView } from '@/shared/api/types';
import { FinanceTakeBack } from './FinanceTakeBack';
import { FinanceWarningActions } from './FinanceWarningActions';

/** What an operator can do by hand about one payment. */
export function FinancePaymentActions({ payment }: { payment: PaymentView }) {
  const { id, fraudWarned, held, released } = payment;
  const [takingBack, setTakingBack] = useState(false);
  return (
    <Group gap="xs">
      {fraudWarned && <FinanceWarningActions payment={id} held={held} />}
      {released.minor > 0 && (
        <Button variant="default" onClick={() => setTakingBack(true)}>
          Take pay back
        </Button>
      )}
      {takingBack && <FinanceTakeBack payment={payment} onClose={() => setTakingBack(false)} />}
    </Group>
  );
}
