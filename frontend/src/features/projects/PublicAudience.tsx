import { List, Text } from '@mantine/core';
import type { PublicTerms } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { plural } from '@/shared/format/words';

/** Who may apply, in words. */
export function PublicAudience({ audience }: { audience: PublicTerms['audience'] }) {
  const { standings, universities, earlyYearSeats } = audience;
  return (
    <List spacing={4}>
      <List.Item>
        {standings.length === 0
          ? 'Students of every year'
          : (Object.keys(STANDINGS) as (keyof typeof STANDINGS)[])
              .filter((standing) => standings.includes(standing))
              .map((standing) => STANDINGS[standing])
              .join(', ')}
      </List.Item>
      <List.Item>
        {universities.length === 0
          ? 'From every university'
          : `From ${plural(universities.length, 'university', 'universities')} that the employer chose`}
      </List.Item>
      {earlyYearSeats > 0 && (
        <List.Item>
          <Text span inherit fw={500}>
            {plural(earlyYearSeats, 'position')} kept for first- and second-years
          </Text>
        </List.Item>
      )}
    </List>
  );
}
