import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinancePayHoldCard } from '@/features/payments/FinancePayHoldCard';
import { payHoldsQuery } from '@/features/payments/payHoldQueries';
import type { PayHold } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** Students whose pay operators have put on hold, and the holds that were lifted. */
export function PayHoldsPage() {
  const holds = useQuery(payHoldsQuery);
  return (
    <Page>
      <FinanceFrame title="Pay on hold" facts="Nothing is sent to these students until you lift the hold" />
      <Loaded query={holds} skeleton={<SkeletonLines count={2} height={220} />}>
        {(found) => (
          <Stack gap="xl">
            <OnHold holds={found.filter(({ liftedAt }) => liftedAt === null)} />
            <Lifted holds={found.filter(({ liftedAt }) => liftedAt !== null)} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function OnHold({ holds }: { holds: PayHold[] }) {
  return (
    <section aria-label="On hold now">
      <Title order={2} mb="md">
        On hold now
      </Title>
      {holds.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title="Nobody’s pay is on hold">
          Put pay on hold from the list of{' '}
          <TextLink to="/ops/finance/payees" underline="always">
            payees
          </TextLink>
          , or from the page of a payment.
        </EmptyState>
      ) : (
        <Cards holds={holds} />
      )}
    </section>
  );
}

function Lifted({ holds }: { holds: PayHold[] }) {
  if (holds.length === 0) return null;
  return (
    <section aria-label="Lifted">
      <Title order={2} mb="md">
        Lifted
      </Title>
      <Cards holds={holds} />
    </section>
  );
}

function Cards({ holds }: { holds: PayHold[] }) {
  return (
    <Stack gap="md">
      {holds.map((hold) => (
        <FinancePayHoldCard key={hold.id} hold={hold} />
      ))}
    </Stack>
  );
}
