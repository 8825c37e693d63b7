import { Alert, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { IconCircleCheck, IconClock } from '@/shared/ui/icons';
import { refreshedTopUpQuery } from './walletQueries';

/** The browser is back from the hosted page: asks how the payment stands, and reads the wallet again when it is in. */
export function TopUpReturn({ organisation, payment }: { organisation: string; payment: string }) {
  const client = useQueryClient();
  const status = useQuery(refreshedTopUpQuery(payment)).data?.status;
  const added = status === 'CLOSED';
  useEffect(() => {
    if (added) void client.invalidateQueries({ queryKey: ['wallets', organisation] });
  }, [added, client, organisation]);
  return (
    <Alert
      role="status"
      color={added ? 'green' : 'blue'}
      mb="lg"
      icon={added ? <IconCircleCheck size={20} aria-hidden /> : <IconClock size={20} aria-hidden />}
      title={added ? 'The money is in the wallet' : 'We are asking how the payment stands'}
    >
      <Text c="var(--mantine-color-text)">
        {added
          ? 'Employers can choose you as their sponsor now.'
          : status === 'PROCESSING'
            ? 'Bank debits take a few days. You get an e-mail when the money is in.'
            : 'This takes a moment.'}
      </Text>
    </Alert>
  );
}
