import { Alert, List, Text } from '@mantine/core';
import type { StripeSetup } from '@/shared/api/types';
import { IconAlertTriangle } from '@/shared/ui/icons';
import { When } from '@/shared/ui/When';

/** What is wrong with how Stripe is set up, and where it is put right; nothing while all is well. */
export function FinanceSetup({ setup: { live, checkedAt, wrong } }: { setup: StripeSetup }) {
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
      <Text size="sm" mt="xs">
        {checkedAt ? (
          <>
            Stripe was asked <When at={checkedAt} show="both" />
          </>
        ) : (
          'Stripe has not answered yet'
        )}
      </Text>
    </Alert>
  );
}
