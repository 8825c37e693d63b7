import { Card, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FactList } from '@/shared/ui/FactList';
import { Loaded } from '@/shared/ui/Loaded';
import { MoneyText } from '@/shared/ui/MoneyText';
import { PaymentStory } from './PaymentStory';
import { paymentQuery } from './paymentQueries';

/** Where the money of one payment is now, and how it came there. */
export function PaymentStanding({ payment }: { payment: string }) {
  const query = useQuery(paymentQuery(payment));
  return (
    <Loaded query={query}>
      {(found) => (
        <Stack gap="lg">
          <Card component="section" aria-label="Where the money is">
            <Title order={2} mb="sm">
              Where the money is
            </Title>
            <FactList
              facts={[
                { name: 'Held now', value: <MoneyText money={found.held} cents="always" fw={600} /> },
                { name: 'Released', value: <MoneyText money={found.released} cents="always" /> },
                { name: 'Refunded', value: <MoneyText money={found.refunded} cents="always" /> },
                ...(found.sponsor ? [{ name: 'Paid by', value: found.sponsor }] : []),
                ...(found.receiptNumber ? [{ name: 'Receipt', value: found.receiptNumber }] : []),
              ]}
            />
          </Card>
          <PaymentStory payment={found} />
        </Stack>
      )}
    </Loaded>
  );
}
