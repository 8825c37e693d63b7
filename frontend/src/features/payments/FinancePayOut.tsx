import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { IconBuildingBank } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Sheet } from '@/shared/ui/Sheet';
import { FinancePayOutForm } from './FinancePayOutForm';

/** Asks to send money of the platform itself to its bank; another operator has to agree. */
export function FinancePayOut({ available }: { available: Money }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconBuildingBank size={18} aria-hidden />}
        disabled={available.minor === 0}
        onClick={() => setAsking(true)}
      >
        Pay out
      </Button>
      {asking && <PayOutDialog available={available} onClose={() => setAsking(false)} />}
    </>
  );
}

function PayOutDialog({ available, onClose }: { available: Money; onClose: () => void }) {
  const [asked, setAsked] = useState<Money>();
  return (
    <Sheet opened onClose={onClose} title="Pay out to the platform’s bank">
      {asked ? (
        <Asked amount={asked} onClose={onClose} />
      ) : (
        <FinancePayOutForm available={available} onAsked={setAsked} onClose={onClose} />
      )}
    </Sheet>
  );
}

function Asked({ amount, onClose }: { amount: Money; onClose: () => void }) {
  const words = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => words.current?.focus(), []);
  return (
    <Stack gap="md">
      <Text ref={words} tabIndex={-1} role="status">
        Another operator has to agree. Until then {formatMoney(amount, 'always')} stay at Stripe.
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <ButtonLink to="/ops/finance/manual-moves">See what waits</ButtonLink>
      </Group>
    </Stack>
  );
}
