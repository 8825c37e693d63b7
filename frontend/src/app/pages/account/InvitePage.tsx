import { Card, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { NewPassword } from '@/features/accounts/NewPassword';
import { PageTitle } from '@/shared/ui/PageTitle';
import classes from './AccountPages.module.css';

const route = getRouteApi('/invite/$token');

/** Where the mailed link leads of somebody who was invited to a team: they choose their first password. */
export function InvitePage() {
  const { token } = route.useParams();
  return (
    <div className={classes.narrow}>
      <PageTitle title="Join your team" mb="xs" />
      <Text c="var(--text-2)" mb="lg">
        You were made a member. Choose a password, and you can sign in.
      </Text>
      <Card padding="lg">
        <NewPassword key={token} token={token} submitLabel="Set the password" lifetime="two weeks" />
      </Card>
    </div>
  );
}
