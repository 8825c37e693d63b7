import { Card, Divider, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PublicProject } from '@/shared/api/types';
import { formatDay, formatWindow } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { MoneyText } from '@/shared/ui/MoneyText';
import { When } from '@/shared/ui/When';

interface Props {
  project: PublicProject;
  /** What the reader can do now. */
  action?: ReactNode;
}

/** The promise of a project: what it pays, when it is, and until when one can apply. */
export function PromiseBox({ project: { terms, figures, positionsLeft, open }, action }: Props) {
  return (
    <Card component="aside" aria-label="Pay and dates">
      <Group align="baseline" gap="xs">
        <MoneyText money={figures.fee} fz={28} lh="32px" fw={650} />
        <Text span c="var(--text-2)">
          fixed fee
        </Text>
      </Group>
      <Text size="sm" c="var(--text-2)" mt={4}>
        About <MoneyText money={figures.payPerHour} /> an hour. <MoneyText money={figures.net} cents="auto" />{' '}
        reaches you after the platform fee.
      </Text>
      <Divider my="md" />
      <Stack gap={8} component="dl" m={0}>
        <Fact name="Work">
          {plural(terms.hours, 'hour')}, {formatWindow(terms.startsOn, terms.endsOn)}
        </Fact>
        <Fact name="Apply by">
          <When at={terms.applyBy} show="both" />
        </Fact>
        <Fact name="Positions">{open ? `${positionsLeft} of ${terms.positions} left` : 'None left'}</Fact>
        <Fact name="Answer">
          {open ? <>By {formatDay(aWeekFromNow())} if you apply today</> : 'Within 7 days of applying'}
        </Fact>
        <Fact name="Money">Held before you start</Fact>
      </Stack>
      {action && (
        <>
          <Divider my="md" />
          {action}
        </>
      )}
    </Card>
  );
}

function aWeekFromNow(): string {
  const day = new Date();
  day.setDate(day.getDate() + 7);
  return day.toISOString();
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group gap="xs" wrap="nowrap" align="baseline">
      <Text component="dt" size="sm" c="dimmed" w={76} flex="none">
        {name}
      </Text>
      <Text component="dd" m={0}>
        {children}
      </Text>
    </Group>
  );
}
