import { SimpleGrid } from '@mantine/core';
import type { Earning, Money } from '@/shared/api/types';
import { KpiTile } from '@/shared/ui/KpiTile';
import { MoneyText } from '@/shared/ui/MoneyText';
import { hasArrived } from './payoutLooks';

interface Props {
  earnings: Earning[];
  /** Whether these are all there are. */
  complete: boolean;
}

/** What a student was paid, and what is on its way. */
export function EarningsTotals({ earnings, complete }: Props) {
  const live = earnings.filter(({ status }) => status !== 'REVERSED');
  const note = complete ? undefined : 'Of the lines below';
  const tiles = [
    {
      label: 'Paid to you',
      value: sum(live.filter(({ status }) => hasArrived(status)).map(({ net }) => net)),
      definition: 'What was transferred to your payout account, after the platform fee.',
    },
    {
      label: 'On its way',
      value: sum(live.filter(({ status }) => !hasArrived(status)).map(({ net }) => net)),
      definition: 'Approved work whose fee has not reached your payout account yet.',
    },
    {
      label: 'Fees before platform fee',
      value: sum(live.map(({ gross }) => gross)),
      definition: 'The whole fees that employers paid for your work. You may need this for your taxes.',
    },
  ];
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      {tiles.map(({ label, value, definition }) => (
        <KpiTile
          key={label}
          label={label}
          value={<MoneyText money={value} />}
          definition={definition}
          note={note}
        />
      ))}
    </SimpleGrid>
  );
}

function sum(amounts: Money[]): Money {
  return amounts.reduce((total, { minor, currency }) => ({ minor: total.minor + minor, currency }), {
    minor: 0,
    currency: 'USD',
  });
}
