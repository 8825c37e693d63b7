import { Card, Text } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ProviderButtons } from '@/features/accounts/ProviderButtons';
import { ProviderProblem } from '@/features/accounts/ProviderProblem';
import { SignInForm } from '@/features/accounts/SignInForm';
import { TextLink } from '@/shared/ui/links';
import { PageTitle } from '@/shared/ui/PageTitle';
import { homeOf, safeReturn } from '../../home';
import classes from './AccountPages.module.css';

const route = getRouteApi('/sign-in');

/** Sign in, and go on where one came from. */
export function SignInPage() {
  const { returnTo, problem } = route.useSearch();
  const router = useRouter();
  return (
    <div className={classes.narrow}>
      <PageTitle title="Sign in" mb="xs" />
      <Text c="var(--text-2)" mb="lg">
        {safeReturn(returnTo) ? 'Sign in to go on to the page that you asked for.' : 'Good to see you again.'}
      </Text>
      {problem && <ProviderProblem problem={problem} />}
      <Card padding="lg">
        <SignInForm onSignedIn={(me) => router.history.push(safeReturn(returnTo) ?? homeOf(me))} />
        <ProviderButtons />
      </Card>
      <Text className={classes.way}>
        <TextLink to="/forgot-password" underline="always">
          Forgot password?
        </TextLink>
      </Text>
      <Text className={classes.way}>
        New here?{' '}
        <TextLink to="/sign-up" search={{ returnTo }} underline="always">
          Create an account
        </TextLink>
      </Text>
    </div>
  );
}
