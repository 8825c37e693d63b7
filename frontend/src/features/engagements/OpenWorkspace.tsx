import { Card, Loader, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/shared/ui/ErrorState';
import { ButtonLink } from '@/shared/ui/links';
import { engagementOfApplicationQuery } from './queries';

/** After an acceptance: the way to the workspace as soon as it is there. */
export function OpenWorkspace({ application }: { application: string }) {
  const query = useQuery(engagementOfApplicationQuery(application));
  const engagement = query.data;
  return (
    <Card component="section" aria-label="Your workspace">
      <Title order={2} mb="xs">
        You have the position
      </Title>
      <div role="status">
        {engagement ? (
          <>
            <Text mb="md">{engagement.nextStep}</Text>
            <ButtonLink to="/work/$id" params={{ id: engagement.id }}>
              Open the workspace
            </ButtonLink>
          </>
        ) : query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Text>
            Your workspace is being prepared. <Loader size="xs" ml="xs" />
          </Text>
        )}
      </div>
    </Card>
  );
}
