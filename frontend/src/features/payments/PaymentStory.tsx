import { Card, Text, Title } from '@mantine/core';
import type { PaymentView } from '@/shared/api/types';
import { MoneyText } from '@/shared/ui/MoneyText';
import { Timeline } from '@/shared/ui/Timeline';

/** What happened with the money, in order. */
export function PaymentStory({ payment: { timeline } }: { payment: PaymentView }) {
  return (
    <Card component="section" aria-label="What happened">
      <Title order={2} mb="md">
        What happened
      </Title>
      {timeline.length === 0 ? (
        <Text c="var(--text-2)">Nothing yet. It begins when you pay the fee.</Text>
      ) : (
        <Timeline
          items={timeline.map(({ what, amount, at }) => ({
            key: `${what} ${at}`,
            title: what,
            at,
            body: amount && <MoneyText money={amount} cents="always" c="var(--text-2)" />,
          }))}
        />
      )}
    </Card>
  );
}
