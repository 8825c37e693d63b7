import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, textIn } from '@/shared/format/search';
import { requireAccount } from '../guards';
import { rootRoute } from './rootRoute';

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (
    search: Record<string, unknown>,
  ): { returnTo?: string | undefined; problem?: string | undefined } => ({
    returnTo: textIn(search.returnTo),
    problem: textIn(search.problem),
  }),
  component: lazyRouteComponent(() => import('../pages/account/SignInPage'), 'SignInPage'),
});

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  validateSearch: (
    search: Record<string, unknown>,
  ): { kind?: 'student' | 'employer' | 'university' | undefined; returnTo?: string | undefined } => ({
    kind: oneOf(['student', 'employer', 'university'], search.kind),
    returnTo: textIn(search.returnTo),
  }),
  component: lazyRouteComponent(() => import('../pages/account/SignUpPage'), 'SignUpPage'),
});

const welcome = createRoute({
  getParentRoute: () => rootRoute,
  path: '/onboarding',
  beforeLoad: async (arrival) => {
    await requireAccount(arrival);
  },
  component: lazyRouteComponent(() => import('../pages/account/WelcomePage'), 'WelcomePage'),
});

const forgotPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../pages/account/ForgotPasswordPage'), 'ForgotPasswordPage'),
});

// Mails carry these three addresses.
const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password/$token',
  component: lazyRouteComponent(() => import('../pages/account/ResetPasswordPage'), 'ResetPasswordPage'),
});

const verifyEmail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify-email/$token',
  component: lazyRouteComponent(() => import('../pages/account/VerifyEmailPage'), 'VerifyEmailPage'),
});

const invite = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('../pages/account/InvitePage'), 'InvitePage'),
});

/** Pages of the account itself. */
export const accountRoutes = [
  signIn,
  signUp,
  welcome,
  forgotPassword,
  resetPassword,
  verifyEmail,
  invite,
] as const;
