import { Card, Stack, Text, Title } from '@mantine/core';
import type { StudentReview } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';

/** The student's review, to read. */
export function StudentReviewShown({ review, by }: { review: StudentReview; by: string }) {
  return (
    <Card component="section" aria-label={`Review by ${by}`}>
      <Title order={2} mb="sm">
        What {by} says
      </Title>
      <Stack gap="md">
        <FactList
          facts={[
            { name: 'Clear task', value: `${review.clarity} of 5` },
            { name: 'Guidance', value: `${review.support} of 5` },
            { name: 'Fairness', value: `${review.fairness} of 5` },
            { name: 'Recommends', value: review.wouldRecommend ? 'Yes' : 'No' },
          ]}
        />
        <div>
          <Title order={3}>What went well</Title>
          <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
            {review.wentWell}
          </Text>
        </div>
        <div>
          <Title order={3}>What could be better</Title>
          <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
            {review.couldImprove}
          </Text>
        </div>
      </Stack>
    </Card>
  );
}
