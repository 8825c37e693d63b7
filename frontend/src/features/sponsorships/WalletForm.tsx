import { Button, Checkbox, Group, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import type { WalletInput } from '@/shared/api/types';
import { DollarInput } from '@/shared/ui/DollarInput';
import { Form } from '@/shared/ui/Form';
import { WalletPlaces } from './WalletPlaces';
import { inputOf, type WalletValues, walletSchema } from './walletForm';

interface Props {
  initial: WalletValues;
  submitLabel: string;
  onSubmit: (wallet: WalletInput) => Promise<unknown>;
  onChange?: () => void;
}

/** What a wallet is called and whom it pays for, to open or to change it. */
export function WalletForm({ initial, submitLabel, onSubmit, onChange }: Props) {
  const form = useForm<WalletValues>({
    mode: 'uncontrolled',
    initialValues: initial,
    validate: schemaResolver(walletSchema, { sync: true }),
    ...(onChange ? { onValuesChange: onChange } : {}),
  });
  return (
    <Form form={form} onSubmit={(values) => onSubmit(inputOf(values))} gap="lg">
      <TextInput
        label="Name"
        description="Employers read it beside the name of your university"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <NumberInput
          label="Projects of one employer"
          description="The first so many are paid"
          size="md"
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          hideControls
          inputMode="numeric"
          key={form.key('projectsPerEmployer')}
          {...form.getInputProps('projectsPerEmployer')}
        />
        <DollarInput
          label="Highest fee of a project"
          description="US dollars"
          size="md"
          key={form.key('highestFee')}
          {...form.getInputProps('highestFee')}
        />
      </SimpleGrid>
      <WalletPlaces form={form} />
      <Checkbox
        label="Only projects that first- and second-years may apply for"
        key={form.key('earlyYearsOnly')}
        {...form.getInputProps('earlyYearsOnly', { type: 'checkbox' })}
      />
      <Group>
        <Button type="submit" loading={form.submitting}>
          {submitLabel}
        </Button>
      </Group>
    </Form>
  );
}
