import { Card, Title } from '@mantine/core';
import type { SponsorTerms } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
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
          { name: 'Of each employer', value: `the first ${plural(terms.projectsPerEmployer, 'project')}` },
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
