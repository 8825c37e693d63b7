import { Card, Title } from '@mantine/core';
import type { SponsorTerms } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { FactList } from '@/shared/ui/FactList';
import { MoneyText } from '@/shared/ui/MoneyText';

/** Whom a wallet pays for, in words. */
export function WalletRule({ terms }: { terms: SponsorTerms }) {
  return (
    <Card component="section" aria-label="Whom it pays for">
      <Title order={2} mb="sm">
        Whom it pays for
      </Title>
      <FactList
        facts={[
          { name: 'Of each employer', value: projectsOf(terms.projectsPerEmployer) },
          { name: 'Highest fee', value: <MoneyText money={terms.highestFee} /> },
          {
            name: 'Employers or work in',
            value: terms.places.map(({ city, state }) => (city ? `${city}, ${state}` : state)).join('; '),
          },
          {
            name: 'Projects',
            value: terms.earlyYearsOnly ? 'open to first- and second-years' : 'open to any students',
          },
        ]}
      />
    </Card>
  );
}

function projectsOf(count: number): string {
  return count === 1 ? 'the first project' : `the first ${formatCount(count)} projects`;
}
