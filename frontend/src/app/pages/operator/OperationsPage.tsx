import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FinanceMessageCard } from '@/features/payments/FinanceMessageCard';
import { FinanceOperationCard } from '@/features/payments/FinanceOperationCard';
import { givenUpMessagesQuery, operationsQuery } from '@/features/payments/financeQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { FinanceFrame } from './FinanceFrame';

/** What nobody knows the end of between Stripe and us: our writes, and its messages. */
export function OperationsPage() {
  return (
    <Page>
      <FinanceFrame title="In doubt" facts="Writes and messages between Stripe and us without a clear end" />
      <Stack gap="xl">
        <Writes />
        <Messages />
      </Stack>
    </Page>
  );
}

function Writes() {
  const operations = useQuery(operationsQuery);
  return (
    <section aria-label="Writes in doubt">
      <Title order={2} mb="md">
        Writes in doubt
      </Title>
      <Loaded query={operations} skeleton={<SkeletonLines count={2} height={220} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Nothing in doubt">
              Stripe has answered every write clearly.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((operation) => (
                <FinanceOperationCard key={operation.id} operation={operation} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}

function Messages() {
  const messages = useQuery(givenUpMessagesQuery);
  return (
    <section aria-label="Messages given up">
      <Title order={2} mb="md">
        Messages given up
      </Title>
      <Loaded query={messages} skeleton={<SkeletonLines count={1} height={200} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="No message is given up">
              A message of Stripe that could not be read, however often it was tried, stands here.
            </EmptyState>
          ) : (
            <Stack gap="md">
              {found.map((message) => (
                <FinanceMessageCard key={message.id} message={message} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}
