import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { plural } from '@/shared/format/words';
import { IconStar } from '@/shared/ui/icons';
import { employerRatingQuery } from './publicQueries';

/** How students rate an employer: the mean and from how many reviews, or that there are none. */
export function PublicRating({ slug }: { slug: string }) {
  const rating = useQuery(employerRatingQuery(slug)).data;
  if (!rating) return null;
  if (rating.count === 0) return <>No reviews by students yet</>;
  return (
    <Group gap={6} component="span" wrap="nowrap" display="inline-flex">
      <IconStar size={16} color="var(--link)" fill="var(--link)" aria-hidden />
      <Text span inherit fw={600} className="numbers">
        {rating.average.toFixed(1)} of 5
      </Text>
      <Text span inherit c="dimmed">
        from {plural(rating.count, 'review')} by students
      </Text>
    </Group>
  );
}
