import { Alert, Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PayoutReadiness } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconAlertTriangle, IconBuildingBank, IconCircleCheck, IconExternalLink } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { payoutReadinessQuery, useOpenPayoutSetup } from './earningsQueries';
import { PayoutTaxNumber } from './PayoutTaxNumber';

/** Whether a student can be paid, and the way to get there. */
export function PayoutSetup({ cameBack }: { cameBack: boolean }) {
  const readiness = useQuery(payoutReadinessQuery);
  return (
    <Loaded query={readiness} skeleton={<SkeletonLines count={1} height={132} />}>
      {(state) => {
        if (state.closed) return <Closed />;
        if (!state.ready || !state.bankReady) return <Setup state={state} cameBack={cameBack} />;
        switch (state.taxNumber) {
          case 'NOW':
            return <PayoutTaxNumber waits cameBack={cameBack} />;
          case 'SOON':
            return (
              <Stack gap="md">
                <Ready />
                <PayoutTaxNumber waits={false} cameBack={cameBack} />
              </Stack>
            );
          default:
            return <Ready />;
        }
      }}
    </Loaded>
  );
}

function Ready() {
  return (
    <Alert
      color="green"
      icon={<IconCircleCheck size={20} aria-hidden />}
      title="You can be paid"
      role="status"
    >
      Approved fees go to your bank account by themselves.
    </Alert>
  );
}

/** Only a person can open the way to a new account, so there is nothing to press. */
function Closed() {
  return (
    <Alert
      color="amber"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title="Your account at Stripe is closed"
      role="status"
    >
      <Stack gap="xs" c="var(--mantine-color-text)" maw="72ch">
        <Text>Your pay waits, nothing is lost. You can go on working; approved fees are kept for you.</Text>
        <Text>
          We have been told, and the Foothold team will get in touch with you to make sure that it is you.
          After that you can set up a new account here, and the pay that waits is sent there.
        </Text>
        <Text>What was sent to the closed account before stays there; Stripe can tell you about it.</Text>
      </Stack>
    </Alert>
  );
}

function Setup({ state, cameBack }: { state: PayoutReadiness; cameBack: boolean }) {
  const open = useOpenPayoutSetup();
  return (
    <Card component="section" aria-label="How you are paid">
      <Stack gap="sm">
        <Group gap="xs">
          <IconBuildingBank size={22} stroke={1.75} color="var(--link)" aria-hidden />
          <Title order={2}>
            {state.accountExists ? 'Finish your payout setup' : 'Set up how you are paid'}
          </Title>
        </Group>
        <Text c="var(--text-2)" maw="72ch">
          Our payment provider Stripe asks who you are and where your bank is. It takes about five minutes,
          and we never see your bank details. You can work before it is done; the money waits for you.
        </Text>
        {cameBack && (
          <Text role="status">
            You came back before everything was answered. You can go on where you stopped.
          </Text>
        )}
        {state.accountExists && state.missing.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              Still to do
            </Text>
            <List size="sm">
              {state.missing.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </div>
        )}
        {open.isError && <ErrorState error={open.error} />}
        <div>
          <Button
            loading={open.isPending || open.isSuccess}
            rightSection={<IconExternalLink size={18} aria-hidden />}
            onClick={() => open.mutate()}
          >
            {state.accountExists ? 'Continue the setup' : 'Set up payouts'}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
