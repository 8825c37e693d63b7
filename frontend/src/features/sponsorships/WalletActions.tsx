import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { WalletView } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconPlus } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { showDone } from '@/shared/ui/undoToast';
import { TopUpDialog } from './TopUpDialog';
import { useWalletState } from './walletQueries';

/** What career services do with a wallet: add money, change the rule, pause, end. */
export function WalletActions({ organisation, wallet }: { organisation: string; wallet: WalletView }) {
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState(false);
  const become = useWalletState(organisation, wallet.id);
  if (wallet.state === 'ENDED') return null;
  const paused = wallet.state === 'PAUSED';
  return (
    <Group gap="xs">
      <ButtonLink
        to="/u/$organisation/wallets/$wallet/rule"
        params={{ organisation, wallet: wallet.id }}
        variant="default"
      >
        Change the rule
      </ButtonLink>
      <Button
        variant="default"
        loading={become.isPending}
        onClick={() =>
          become.mutate(paused ? 'ACTIVE' : 'PAUSED', {
            onSuccess: () => showDone(paused ? 'The wallet pays again.' : 'The wallet is paused.'),
          })
        }
      >
        {paused ? 'Let it pay again' : 'Pause'}
      </Button>
      <Button variant="default" onClick={() => setEnding(true)}>
        End
      </Button>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
        Add money
      </Button>
      {adding && (
        <TopUpDialog organisation={organisation} wallet={wallet.id} onClose={() => setAdding(false)} />
      )}
      <ConfirmDialog
        opened={ending}
        onClose={() => setEnding(false)}
        title={`End ${wallet.terms.name}?`}
        confirmLabel={`End and give ${formatMoney(wallet.money.balance)} back`}
        danger
        onConfirm={() => become.mutateAsync('ENDED')}
      >
        What is unspent goes back to the cards and accounts that paid it. Projects that are under way go on. A
        wallet that has ended does not begin again.
      </ConfirmDialog>
    </Group>
  );
}
