import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SupervisorReview } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { frameworkQuery } from './queries';

/** The supervisor's review, to read: what was observed, in the words of the framework. */
export function SupervisorReviewShown({ review }: { review: SupervisorReview }) {
  const framework = useQuery(frameworkQuery).data ?? [];
  const observed = framework.flatMap(({ key, label, anchors }) => {
    const mark = review.competencies[key];
    return mark === undefined
      ? []
      : [{ name: label, value: `${mark} of ${anchors.length}: ${anchors[mark - 1] ?? ''}` }];
  });
  return (
    <Card component="section" aria-label="Review by the supervisor">
      <Title order={2} mb="sm">
        What the supervisor says
      </Title>
      <Stack gap="md">
        <FactList facts={observed} />
        <div>
          <Title order={3}>What went well</Title>
          <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
            {review.strengths}
          </Text>
        </div>
        <div>
          <Title order={3}>One thing to work on</Title>
          <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
            {review.improvement}
          </Text>
        </div>
        {(review.wouldInterview || review.wouldHire) && (
          <Text fw={500}>
            {review.wouldHire ? 'Would hire this student.' : 'Would interview this student.'}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
