import { Button, Card, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { ClassStanding, Cohort } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { formatCount } from '@/shared/format/words';
import { Form } from '@/shared/ui/Form';
import { showDone } from '@/shared/ui/undoToast';
import { useSetCohorts } from './queries';

type Counts = Record<string, number | string>;

const ORDER = Object.keys(STANDINGS) as ClassStanding[];
const EARLY: readonly ClassStanding[] = ['FIRST_YEAR', 'SECOND_YEAR'];

interface Props {
  university: string;
  term: string;
  cohorts: Cohort[];
}

/** How many are enrolled in one academic year, by class standing: what every share of the figures divides by. */
export function CohortForm({ university, term, cohorts }: Props) {
  const save = useSetCohorts(university, term);
  const initial: Counts = Object.fromEntries(
    ORDER.map((standing) => [
      standing,
      cohorts.find((one) => one.classStanding === standing)?.enrolled ?? '',
    ]),
  );
  const [counts, setCounts] = useState(initial);
  const form = useForm<Counts>({ mode: 'uncontrolled', initialValues: initial, onValuesChange: setCounts });
  const sum = (standings: readonly ClassStanding[]) =>
    standings.reduce((total, standing) => total + Number(counts[standing] || 0), 0);

  return (
    <Card>
      <Form
        form={form}
        onSubmit={async (values) => {
          const told = ORDER.filter((standing) => values[standing] !== '');
          await save.mutateAsync(
            Object.fromEntries(told.map((standing) => [standing, Number(values[standing])])),
          );
          form.resetDirty(values);
          showDone(`Enrollment of ${term} is saved.`);
        }}
      >
        <Stack gap="sm" maw={420}>
          {ORDER.map((standing) => (
            <NumberInput
              key={form.key(standing)}
              label={STANDINGS[standing]}
              size="md"
              min={0}
              max={1_000_000}
              allowDecimal={false}
              allowNegative={false}
              thousandSeparator=","
              placeholder="Not told"
              hideControls
              {...form.getInputProps(standing)}
            />
          ))}
        </Stack>
        <Text role="status" className="numbers">
          <b>{formatCount(sum(ORDER))}</b> enrolled, of whom <b>{formatCount(sum(EARLY))}</b> are first- and
          second-years.
        </Text>
        <Group>
          <Button type="submit" loading={form.submitting}>
            Save {term}
          </Button>
        </Group>
      </Form>
    </Card>
  );
}
