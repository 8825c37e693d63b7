import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { StripeSetup } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconAlertTriangle, IconRefresh } from '@/shared/ui/icons';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { useCheckSetup } from './financeQueries';

/** What is wrong with how Stripe is set up, and where it is put right; nothing while all is well. */
export function FinanceSetup({ setup: { live, checkedAt, wrong } }: { setup: StripeSetup }) {
  const check = useCheckSetup();
  const { key, renew } = useIdempotencyKey();
  if (wrong.length === 0) return null;
  return (
    <Alert
      color={live ? 'red' : 'amber'}
      role="alert"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title="Stripe is not set up as it must be"
    >
      <List spacing="xs">
        {wrong.map((sentence) => (
          <List.Item key={sentence} style={{ overflowWrap: 'anywhere' }}>
            {sentence}
          </List.Item>
        ))}
      </List>
      {check.isError && <ErrorState error={check.error} />}
      <Group mt="sm" gap="sm">
        <Button
          variant="default"
          leftSection={<IconRefresh size={18} aria-hidden />}
          loading={check.isPending}
          onClick={() => check.mutate(key(), { onSuccess: tell, onSettled: renew })}
        >
          Ask Stripe again
        </Button>
        <Text size="sm">
          {checkedAt ? (
            <>
              Stripe was asked <When at={checkedAt} show="both" />
            </>
          ) : (
            'Stripe has not answered yet'
          )}
        </Text>
      </Group>
    </Alert>
  );
}

function tell({ wrong }: StripeSetup) {
  showDone(wrong.length === 0 ? 'Stripe is set up as it must be.' : 'Stripe was asked again.');
}
