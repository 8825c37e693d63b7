import { Button } from '@mantine/core';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useRequestConfirmation } from './mailedLinkQueries';

/** Mails the link that confirms the address once more. */
export function ResendLink({ email }: { email: string }) {
  const send = useRequestConfirmation();
  return (
    <>
      {send.isError && <ErrorState error={send.error} />}
      <div role="status">
        {send.isSuccess && `We sent a new link to ${email}. Links that we sent before do not work any more.`}
      </div>
      {!send.isSuccess && (
        <Button loading={send.isPending} mt={send.isError ? 'sm' : 0} onClick={() => send.mutate()}>
          Send a new link
        </Button>
      )}
    </>
  );
}
