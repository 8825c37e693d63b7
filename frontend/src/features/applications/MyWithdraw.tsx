import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ApplicationView } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { showDone } from '@/shared/ui/undoToast';
import { useWithdraw } from './myQueries';

/** Takes an application back, or says no to an offer. */
export function MyWithdraw({ application }: { application: ApplicationView }) {
  const [asking, dialog] = useDisclosure(false);
  const withdraw = useWithdraw(application);
  const offered = application.status === 'OFFERED';
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {offered ? 'Say no to the offer' : 'Withdraw'}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        danger
        title={offered ? 'Say no to this offer?' : 'Withdraw this application?'}
        confirmLabel={offered ? 'Say no' : 'Withdraw'}
        onConfirm={async () => {
          await withdraw.mutateAsync(undefined);
          showDone(`${application.employerName} knows that you withdrew.`);
        }}
      >
        {application.employerName} is told. You cannot apply to this project a second time.
      </ConfirmDialog>
    </>
  );
}
