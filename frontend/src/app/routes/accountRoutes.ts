import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, textIn } from '@/shared/format/search';
import { requireAccount } from '../guards';
import { rootRoute } from './rootRoute';

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { returnTo?: string | undefined } => ({
    returnTo: textIn(search.returnTo),
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

/** Pages of the account itself. */
export const accountRoutes = [signIn, signUp, welcome] as const;
