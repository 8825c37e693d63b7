import { Alert, Card, Text, Title } from '@mantine/core';
import type { EngagementView } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconMessageDots, IconUpload } from '@/shared/ui/icons';
import { When } from '@/shared/ui/When';
import { SubmissionView } from './SubmissionView';
import classes from './Work.module.css';

/** Every version that was handed in, with the changes that were asked for in between; newest first. */
export function SubmissionHistory({ engagement }: { engagement: EngagementView }) {
  const { id, submissions, changeRequests } = engagement;
  return (
    <Card component="section" aria-label="Handed-in work">
      <Title order={2} mb="md">
        Handed-in work
      </Title>
      {submissions.length === 0 && (
        <EmptyState icon={IconUpload} title="Nothing handed in yet">
          Every version is kept here with its files and links.
        </EmptyState>
      )}
      {submissions.toReversed().map((submission) => {
        // The n-th request answers a version; the next version answers the request.
        const answer = changeRequests.find(
          (request) =>
            request.at > submission.at &&
            !submissions.some((later) => later.at > submission.at && later.at < request.at),
        );
        return (
          <div key={submission.version} className={classes.version}>
            <SubmissionView engagement={id} submission={submission} />
            {answer && (
              <Alert
                mt="sm"
                color="amber"
                variant="light"
                icon={<IconMessageDots size={20} aria-hidden />}
                title="Changes requested"
              >
                <Text fw={500}>{answer.criterion}</Text>
                <Text className={classes.pre}>{answer.note}</Text>
                <Text size="sm" c="dimmed">
                  <When at={answer.at} />
                </Text>
              </Alert>
            )}
          </div>
        );
      })}
    </Card>
  );
}
