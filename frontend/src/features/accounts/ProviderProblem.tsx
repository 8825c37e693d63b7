import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';

const PROBLEMS = new Map([
  [
    'provider-unavailable',
    'Your university did not answer as expected, or you stopped on its page. Try again, or sign in with your password.',
  ],
  [
    'address-not-verified',
    'Your university has not verified your e-mail address. Verify it there, or sign up with a password.',
  ],
  [
    'address-not-of-provider',
    'Your e-mail address is not one of this university. Use another way to sign in.',
  ],
  [
    'account-not-confirmed',
    'There is an account with your address that was never confirmed. Choose a new password with a link that we mail to you; then this way works as well.',
  ],
  [
    'account-closed',
    'This account is closed and cannot be used. Ask us for help if you did not expect that.',
  ],
]);

/** Why signing in through a university failed, after it has led back here. */
export function ProviderProblem({ problem }: { problem: string }) {
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      mb="lg"
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
      title="You are not signed in"
    >
      <Text c="var(--mantine-color-text)">
        {PROBLEMS.get(problem) ??
          'Signing in through your university failed. Try again, or use your password.'}
      </Text>
      {problem === 'account-not-confirmed' && (
        <TextLink to="/forgot-password" underline="always">
          Get the link
        </TextLink>
      )}
    </Alert>
  );
}
