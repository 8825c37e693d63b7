import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { PaymentView } from '@/shared/api/types';
import { FinanceHeldRefund } from './FinanceHeldRefund';
import { FinanceMoveWaits } from './FinanceMoveWaits';
import { FinancePayeeHold } from './FinancePayeeHold';
import { FinanceTakeBack } from './FinanceTakeBack';
import { FinanceWarningActions } from './FinanceWarningActions';

/** What an operator can do by hand about one payment. */
export function FinancePaymentActions({ payment }: { payment: PaymentView }) {
  const { id, fraudWarned, held, released, payouts } = payment;
  const student = payouts[0]?.payee;
  const [takingBack, setTakingBack] = useState(false);
  const [refunding, setRefunding] = useState(false);
  return (
    <Group gap="xs">
      {fraudWarned && <FinanceWarningActions payment={id} held={held} />}
      {!fraudWarned && held.minor > 0 && (
        <FinanceMoveWaits kind="HELD_REFUND" subject={id}>
          <Button variant="default" onClick={() => setRefunding(true)}>
            Refund what is held
          </Button>
        </FinanceMoveWaits>
      )}
      {released.minor > 0 && (
        <Button variant="default" onClick={() => setTakingBack(true)}>
          Take pay back
        </Button>
      )}
      {student && <FinancePayeeHold student={student} />}
      {refunding && <FinanceHeldRefund payment={id} held={held} onClose={() => setRefunding(false)} />}
      {takingBack && <FinanceTakeBack payment={payment} onClose={() => setTakingBack(false)} />}
    </Group>
  );
}
