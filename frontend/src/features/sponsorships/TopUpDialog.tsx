import { Button, Group, Text } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import * as z from 'zod/mini';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { IconExternalLink, IconLock } from '@/shared/ui/icons';
import { Sheet } from '@/shared/ui/Sheet';
import { useTopUp } from './walletQueries';

const schema = z.object({
  amount: z
    .union([z.number(), z.string()])
    .check(
      z.refine((amount) => Number(amount) >= 50 && Number(amount) <= 50_000, 'Add $50 to $50,000 at a time'),
    ),
});

interface Props {
  organisation: string;
  wallet: string;
  onClose: () => void;
}

/** Asks how much is added, and leads to the hosted page. */
export function TopUpDialog({ organisation, wallet, onClose }: Props) {
  const topUp = useTopUp(organisation, wallet);
  const form = useForm<{ amount: number | string }>({
    mode: 'uncontrolled',
    initialValues: { amount: 1_000 },
    validate: schemaResolver(schema, { sync: true }),
  });
  return (
    <Sheet opened onClose={onClose} title="Add money">
      <Form
        form={form}
        onSubmit={({ amount }) =>
          topUp.mutateAsync({ minor: Math.round(Number(amount) * 100), currency: 'USD' })
        }
      >
        <DollarInput
          label="Amount"
          description="US dollars. It stays yours until an employer uses it, and goes back when you end the wallet."
          size="md"
          data-autofocus
          key={form.key('amount')}
          {...form.getInputProps('amount')}
        />
        <Text size="sm" c="dimmed">
          You pay on the secure page of Stripe.
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            loading={form.submitting || topUp.isSuccess}
            leftSection={<IconLock size={18} aria-hidden />}
            rightSection={<IconExternalLink size={16} aria-hidden />}
          >
            Continue to payment
          </Button>
        </Group>
      </Form>
    </Sheet>
  );
}
