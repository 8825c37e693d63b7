import { Alert, Button, Stack, Text } from '@mantine/core';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconAlertTriangle, IconExternalLink } from '@/shared/ui/icons';
import { useOpenPayoutSetup } from './earningsQueries';

/** Asks for the tax number, in time or because pay waits for it; it is given on a page of Stripe. */
export function PayoutTaxNumber({ waits, cameBack }: { waits: boolean; cameBack: boolean }) {
  const open = useOpenPayoutSetup();
  return (
    <Alert
      color="amber"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={waits ? 'Your pay waits for your tax number' : 'Add your tax number before pay waits for it'}
      role="region"
    >
      <Stack gap="xs" c="var(--mantine-color-text)" maw="72ch">
        {waits ? (
          <Text>
            With this pay your year comes to the sum from which we have to report it to the IRS. The pay is
            kept for you, and sent as soon as Stripe has your tax number (SSN or ITIN).
          </Text>
        ) : (
          <Text>
            This year you come near the sum from which we have to report your pay to the IRS. Pay with which
            you reach it waits until Stripe has your tax number (SSN or ITIN).
          </Text>
        )}
        <Text>
          Our payment provider Stripe asks for the number on a page of its own and keeps it. We never see it,
          only that it is there.
        </Text>
        {cameBack && (
          <Text role="status">
            Stripe has no tax number of yours yet. If you have just given it, look again in a minute.
          </Text>
        )}
        {open.isError && <ErrorState error={open.error} />}
        <div>
          <Button
            loading={open.isPending || open.isSuccess}
            rightSection={<IconExternalLink size={18} aria-hidden />}
            onClick={() => open.mutate()}
          >
            Add your tax number
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
