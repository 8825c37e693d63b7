import { Button } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { plural } from '@/shared/format/words';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconRefresh } from '@/shared/ui/icons';
import { showDone } from '@/shared/ui/undoToast';
import { useReconcile } from './financeQueries';

/** Lays Stripe's books and ours side by side now, instead of within the hour. */
export function FinanceReconcile() {
  const reconcile = useReconcile();
  const { key, renew } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        Compare now
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => {
          setAsking(false);
          renew();
        }}
        title="Compare Stripe’s books with ours?"
        confirmLabel="Compare"
        onConfirm={async () => {
          const { movements, differences } = await reconcile.mutateAsync({ full: false, key: key() });
          showDone(`${plural(movements, 'movement')} compared, ${plural(differences, 'difference')}.`);
        }}
      >
        The movements of the last three days are compared. What we missed is booked; what nobody can explain
        becomes a difference. It happens every hour by itself, and every night over five weeks.
      </ConfirmDialog>
    </>
  );
}
