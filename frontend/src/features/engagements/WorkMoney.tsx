import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EngagementView } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { IconCash } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { Timeline } from '@/shared/ui/Timeline';
import { workPaymentQuery } from './queries';
import { WorkLedger } from './WorkLedger';
import type { Side } from './workLooks';

interface Props {
  engagement: EngagementView;
  side: Side;
  /** Owners and finance read the ledger. */
  maySeeLedger: boolean;
}

/** Where the money is, and how it came there. */
export function WorkMoney({ engagement, side, maySeeLedger }: Props) {
  const { fee, platformFee, net, payment } = engagement;
  return (
    <Stack gap="lg">
      <Card component="section" aria-label="The fee">
        <Title order={2} mb="sm">
          The fee
        </Title>
        <FactList
          facts={[
            { name: 'Fixed fee', value: <MoneyText money={fee} cents="always" /> },
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
      {side === 'EMPLOYER' && payment && <EmployerMoney payment={payment} />}
      {maySeeLedger && payment && <WorkLedger payment={payment} />}
    </Stack>
  );
}

function EmployerMoney({ payment }: { payment: string }) {
  const query = useQuery(workPaymentQuery(payment));
  return (
    <Card component="section" aria-label="What happened with the money">
      <Title order={2} mb="sm">
        What happened with the money
      </Title>
      <Loaded query={query}>
        {({ held, released, refunded, receiptNumber, timeline }) => (
          <Stack gap="lg">
            <FactList
              facts={[
                { name: 'Held now', value: <MoneyText money={held} cents="always" fw={600} /> },
                { name: 'Released', value: <MoneyText money={released} cents="always" /> },
                { name: 'Refunded', value: <MoneyText money={refunded} cents="always" /> },
                ...(receiptNumber ? [{ name: 'Receipt', value: receiptNumber }] : []),
              ]}
            />
            <Timeline
              items={timeline.map(({ what, amount, at }) => ({
                key: `${at}-${what}`,
                at,
                icon: IconCash,
                title: (
                  <>
                    {what}
                    {amount && (
                      <>
                        {': '}
                        <MoneyText money={amount} cents="always" />
                      </>
                    )}
                  </>
                ),
              }))}
            />
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}
