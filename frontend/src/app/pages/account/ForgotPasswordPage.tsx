import { Card, Text } from '@mantine/core';
import { PasswordRequest } from '@/features/accounts/PasswordRequest';
import { useMe } from '@/shared/api/session';
import { TextLink } from '@/shared/ui/links';
import { PageTitle } from '@/shared/ui/PageTitle';
import classes from './AccountPages.module.css';

/** Asks for a mailed link that sets a new password; that link confirms the address, too. */
export function ForgotPasswordPage() {
  const me = useMe();
  return (
    <div className={classes.narrow}>
      <PageTitle title="Get a link to choose a password" mb="xs" />
      <Text c="var(--text-2)" mb="lg">
        We mail it to the address of your account. Using it also confirms that the address is yours.
      </Text>
      <Card padding="lg">
        <PasswordRequest key={me?.id} email={me?.email} />
      </Card>
      {me === null && (
        <Text className={classes.way}>
          Know it after all?{' '}
          <TextLink to="/sign-in" underline="always">
            Sign in
          </TextLink>
        </Text>
      )}
    </div>
  );
}
