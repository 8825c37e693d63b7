import { Card, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { NewPassword } from '@/features/accounts/NewPassword';
import { PageTitle } from '@/shared/ui/PageTitle';
import classes from './AccountPages.module.css';

const route = getRouteApi('/reset-password/$token');

/** Where the mailed link leads that sets a new password. */
export function ResetPasswordPage() {
  const { token } = route.useParams();
  return (
    <div className={classes.narrow}>
      <PageTitle title="Choose a new password" mb="xs" />
      <Text c="var(--text-2)" mb="lg">
        You will be signed out on every device, and sign in with the new one.
      </Text>
      <Card padding="lg">
        <NewPassword key={token} token={token} submitLabel="Set the password" lifetime="an hour" />
      </Card>
    </div>
  );
}
