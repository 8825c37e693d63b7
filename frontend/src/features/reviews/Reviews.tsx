import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReviewsView } from '@/shared/api/types';
import { formatMoment } from '@/shared/format/time';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconEye, IconLock } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { reviewsQuery } from './queries';
import { StudentReviewForm } from './StudentReviewForm';
import { StudentReviewShown } from './StudentReviewShown';
import { SupervisorReviewForm } from './SupervisorReviewForm';
import { SupervisorReviewShown } from './SupervisorReviewShown';

interface Props {
  engagement: string;
  studentName: string;
  employerName: string;
}

/** Both reviews of completed work: hidden from the other side until both are in, or two weeks have passed. */
export function Reviews({ engagement, studentName, employerName }: Props) {
  const query = useQuery(reviewsQuery(engagement));
  return (
    <Loaded query={query}>
      {(reviews) => {
        if (reviews === null) {
          return (
            <EmptyState icon={IconLock} title="Reviews open when the work is approved">
              Both sides then say how it was. Nobody reads the other’s words before both are written.
            </EmptyState>
          );
        }
        const mayWriteAsSupervisor = reviews.allowedActions.includes('WRITE_SUPERVISOR_REVIEW');
        const mayWriteAsStudent = reviews.allowedActions.includes('WRITE_STUDENT_REVIEW');
        return (
          <Stack gap="lg">
            {!reviews.published && (
              <Alert
                color="iris"
                variant="light"
                icon={<IconEye size={20} aria-hidden />}
                title="Both reviews open together"
              >
                <Text>
                  {sentence(reviews, mayWriteAsStudent)} Both open when both are written
                  {reviews.publishesAt && `, at the latest ${formatMoment(reviews.publishesAt)}`}.
                </Text>
              </Alert>
            )}
            {mayWriteAsStudent ? (
              <StudentReviewForm
                engagement={engagement}
                employerName={employerName}
                before={reviews.studentReview}
              />
            ) : (
              reviews.studentReview && <StudentReviewShown review={reviews.studentReview} by={studentName} />
            )}
            {mayWriteAsSupervisor ? (
              <SupervisorReviewForm
                engagement={engagement}
                studentName={studentName}
                before={reviews.supervisorReview}
              />
            ) : (
              reviews.supervisorReview && <SupervisorReviewShown review={reviews.supervisorReview} />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function sentence({ supervisorReviewIn, studentReviewIn }: ReviewsView, toTheStudent: boolean): string {
  if (supervisorReviewIn && studentReviewIn) return 'Both reviews are in.';
  if (supervisorReviewIn)
    return `The supervisor has written; ${toTheStudent ? 'your' : 'the student’s'} review is missing.`;
  if (studentReviewIn) {
    return `${toTheStudent ? 'You have' : 'The student has'} written; the supervisor’s review is missing.`;
  }
  return 'Nobody has written yet.';
}
