import { Card, Text, Title } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { formatMoment } from '@/shared/format/time';
import { FactList } from '@/shared/ui/FactList';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import type { Side } from './workLooks';

/** What the work pays, as either side reads it. */
export function WorkMoney({ engagement, side }: { engagement: EngagementView; side: Side }) {
  const { fee, platformFee, net, milestones } = engagement;
  return (
    <Card component="section" aria-label="The fee">
      <Title order={2} mb="sm">
        The fee
      </Title>
      <FactList
        facts={[
          { name: 'Fixed fee', value: <MoneyText money={fee} cents="always" /> },
          ...milestones.map(({ number, title, amount, at }) => ({
            name: `Milestone ${number}: ${title}`,
            value: (
              <>
                <MoneyText money={amount} cents="always" /> of it, released {formatMoment(at)}
              </>
            ),
          })),
          { name: 'Platform fee', value: <MoneyText money={platformFee} cents="always" /> },
          {
            name: side === 'STUDENT' ? 'You receive' : 'Student receives',
            value: <MoneyText money={net} cents="always" fw={600} />,
          },
        ]}
      />
      {side === 'STUDENT' && (
        <Text mt="md">
          <TextLink to="/earnings">See your earnings and payout setup</TextLink>
        </Text>
      )}
    </Card>
  );
}
