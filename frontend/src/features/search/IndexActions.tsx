import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconRefresh, IconShieldCheck } from '@/shared/ui/icons';
import { useCheckIndex, useRebuildIndex } from './indexQueries';

/** What an operator can have done with the index; each asks first, one at a time. */
export function IndexActions({ busy }: { busy: boolean }) {
  const check = useCheckIndex();
  const rebuild = useRebuildIndex();
  const { key, renew } = useIdempotencyKey();
  const [asking, setAsking] = useState<'check' | 'repair' | 'rebuild'>();
  const close = () => {
    setAsking(undefined);
    renew();
  };
  return (
    <Group gap="xs">
      <Button
        leftSection={<IconShieldCheck size={18} aria-hidden />}
        disabled={busy}
        onClick={() => setAsking('check')}
      >
        Check
      </Button>
      <Button variant="default" disabled={busy} onClick={() => setAsking('repair')}>
        Check and repair
      </Button>
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden />}
        disabled={busy}
        onClick={() => setAsking('rebuild')}
      >
        Rebuild
      </Button>
      <ConfirmDialog
        opened={asking === 'check' || asking === 'repair'}
        onClose={close}
        title={asking === 'repair' ? 'Check the index and repair it?' : 'Check the index?'}
        confirmLabel={asking === 'repair' ? 'Check and repair' : 'Check'}
        onConfirm={() => check.mutateAsync({ repair: asking === 'repair', key: key() })}
      >
        Every project is compared with its entry in the index.{' '}
        {asking === 'repair' ? 'Entries that differ are written anew.' : 'Nothing is changed.'} Searches go on
        meanwhile.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'rebuild'}
        onClose={close}
        title="Rebuild the index?"
        confirmLabel="Rebuild"
        onConfirm={() => rebuild.mutateAsync(key())}
      >
        A new index is filled beside the one that is searched, and takes its place when it is complete.
        Searches go on, and nothing that is posted meanwhile is lost. It takes a while and room for a second
        index.
      </ConfirmDialog>
    </Group>
  );
}
