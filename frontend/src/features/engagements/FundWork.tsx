import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FactList } from '@/shared/ui/FactList';
import { IconExternalLink, IconLock } from '@/shared/ui/icons';
import { MoneyText } from '@/shared/ui/MoneyText';
import { useOpenCheckout } from './queries';
import classes from './Work.module.css';

/** The employer pays the fee on the hosted page; it is held until the work is approved. */
export function FundWork({ engagement, payment }: { engagement: EngagementView; payment: string }) {
  const checkout = useOpenCheckout(payment);
  const { fee, platformFee, net, studentName, paymentStatus } = engagement;
  return (
    <Card component="section" aria-label="Pay the fee" className={classes.turn}>
      <Stack gap="md">
        <div>
          <Title order={2} mb={4}>
            Pay the fee into safe keeping
          </Title>
          <Text c="var(--text-2)" maw="72ch">
            Both sides have signed. The money is held until you approve the work, and goes back to you if it
            never starts.
          </Text>
        </div>
        <FactList
          facts={[
            { name: 'You pay', value: <MoneyText money={fee} fw={600} /> },
            {
              name: 'Student',
              value: (
                <>
                  <MoneyText money={net} /> goes to {studentName}
                </>
              ),
            },
            {
              name: 'Platform fee',
              value: (
                <>
                  <MoneyText money={platformFee} />, out of the fee
                </>
              ),
            },
          ]}
        />
        {paymentStatus === 'PROCESSING' && (
          <Text role="status">Your payment is being processed. Bank debits take a few days.</Text>
        )}
        {paymentStatus === 'FAILED' && (
          <Text c="var(--mantine-color-error)">
            The last payment did not go through. Nothing was charged.
          </Text>
        )}
        {checkout.isError && <ErrorState error={checkout.error} />}
        {paymentStatus !== 'PROCESSING' && (
          <Group gap="sm">
            <Button
              loading={checkout.isPending || checkout.isSuccess}
              leftSection={<IconLock size={18} aria-hidden />}
              rightSection={<IconExternalLink size={16} aria-hidden />}
              onClick={() => checkout.mutate()}
            >
              Pay <MoneyText money={fee} ml={4} />
            </Button>
            <Text size="sm" c="dimmed">
              On the secure page of Stripe
            </Text>
          </Group>
        )}
      </Stack>
    </Card>
  );
}
