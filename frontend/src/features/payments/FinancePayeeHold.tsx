import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TextLink } from '@/shared/ui/links';
import { FinancePayHoldPlace } from './FinancePayHoldPlace';
import { payHoldsQuery } from './payHoldQueries';

/** The way to put a student's pay on hold from one of their payments, or where it stands when it is. */
export function FinancePayeeHold({ student }: { student: string }) {
  const holds = useQuery(payHoldsQuery).data ?? [];
  const [asking, setAsking] = useState(false);
  const onHold = holds.some((hold) => hold.student === student && hold.liftedAt === null);
  return (
    <>
      {onHold ? (
        <TextLink to="/ops/finance/pay-holds">The student’s pay is on hold</TextLink>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          Put pay on hold
        </Button>
      )}
      {asking && <FinancePayHoldPlace student={student} name="" onClose={() => setAsking(false)} />}
    </>
  );
}
