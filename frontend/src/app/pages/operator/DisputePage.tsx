import { Card, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DisputeEvidence } from '@/features/payments/DisputeEvidence';
import { DISPUTE_LOOKS } from '@/features/payments/disputeLooks';
import { disputeQuery } from '@/features/payments/disputeQueries';
import type { DisputeView } from '@/shared/api/types';
import { spelledOut } from '@/shared/format/enums';
import { FactList } from '@/shared/ui/FactList';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { When } from '@/shared/ui/When';

const route = getRouteApi('/ops/finance/disputes/$dispute');

/** One dispute: what is asked back, until when, and what our records say. */
export function DisputePage() {
  const { dispute } = route.useParams();
  const found = useQuery(disputeQuery(dispute));
  return (
    <Page>
      <PageHeader
        above={<TextLink to="/ops/finance/disputes">Disputes</TextLink>}
        title="Dispute"
        facts={found.data?.description}
        actions={found.data && <StatusBadge look={DISPUTE_LOOKS[found.data.dispute.status]} />}
      />
      <Loaded query={found} skeleton={<SkeletonLines count={2} height={200} />}>
        {(view) => (
          <Stack gap="lg">
            <Facts view={view} />
            <DisputeEvidence view={view} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ view: { dispute, payer } }: { view: DisputeView }) {
  const { id, payment, amount, reason, lost, openedAt, evidenceDueAt, closedAt } = dispute;
  return (
    <Card component="section" aria-label="What is asked back">
      <FactList
        facts={[
          { name: 'Asked back', value: <MoneyText money={amount} cents="always" fw={600} /> },
          { name: 'Reason', value: spelledOut(reason) },
          { name: 'Payer', value: payer },
          { name: 'At Stripe', value: <span style={{ overflowWrap: 'anywhere' }}>{id}</span> },
          {
            name: 'Payment',
            value: (
              <TextLink to="/ops/payments/$payment" params={{ payment }} inherit>
                Open
              </TextLink>
            ),
          },
          { name: 'Opened', value: <When at={openedAt} show="both" /> },
          ...(evidenceDueAt
            ? [{ name: 'Evidence due', value: <When at={evidenceDueAt} show="both" /> }]
            : []),
          ...(closedAt ? [{ name: 'Decided', value: <When at={closedAt} show="both" /> }] : []),
          ...(lost.minor > 0 ? [{ name: 'Lost', value: <MoneyText money={lost} cents="always" /> }] : []),
        ]}
      />
    </Card>
  );
}
