import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { APPLY_STEPS, type ApplyStep } from '@/features/applications/applySteps';
import { yearIn } from '@/features/payments/statementPeriods';
import { oneOf, textIn } from '@/shared/format/search';
import { requireStudent } from '../guards';
import { rootRoute } from './rootRoute';

const area = createRoute({
  getParentRoute: () => rootRoute,
  id: 'student',
  beforeLoad: requireStudent,
});

const home = createRoute({
  getParentRoute: () => area,
  path: '/home',
  component: lazyRouteComponent(() => import('../pages/student/HomePage'), 'HomePage'),
});

const apply = createRoute({
  getParentRoute: () => area,
  path: '/projects/$slug/apply',
  validateSearch: (search: Record<string, unknown>): { step?: ApplyStep | undefined } => ({
    step: oneOf(APPLY_STEPS, search.step),
  }),
  component: lazyRouteComponent(() => import('../pages/student/ApplyPage'), 'ApplyPage'),
});

const applications = createRoute({
  getParentRoute: () => area,
  path: '/applications',
  component: lazyRouteComponent(() => import('../pages/student/ApplicationsPage'), 'ApplicationsPage'),
});

const application = createRoute({
  getParentRoute: () => area,
  path: '/applications/$id',
  component: lazyRouteComponent(() => import('../pages/student/ApplicationPage'), 'ApplicationPage'),
});

const work = createRoute({
  getParentRoute: () => area,
  path: '/work',
  component: lazyRouteComponent(() => import('../pages/student/WorkListPage'), 'WorkListPage'),
});

const earnings = createRoute({
  getParentRoute: () => area,
  path: '/earnings',
  validateSearch: (search: Record<string, unknown>): { onboarding?: 'returned' | 'again' | undefined } => ({
    onboarding: oneOf(['returned', 'again'], search.onboarding),
  }),
  component: lazyRouteComponent(() => import('../pages/student/EarningsPage'), 'EarningsPage'),
});

const payStatement = createRoute({
  getParentRoute: () => area,
  path: '/earnings/statement',
  validateSearch: (search: Record<string, unknown>): { year?: number | undefined } => ({
    year: yearIn(textIn(search.year)),
  }),
  component: lazyRouteComponent(() => import('../pages/student/PayStatementPage'), 'PayStatementPage'),
});

const profile = createRoute({
  getParentRoute: () => area,
  path: '/profile',
  validateSearch: (search: Record<string, unknown>): { returnTo?: string | undefined } => ({
    returnTo: textIn(search.returnTo),
  }),
  component: lazyRouteComponent(() => import('../pages/student/ProfilePage'), 'ProfilePage'),
});

const jobLinks = createRoute({
  getParentRoute: () => area,
  path: '/job-links',
  component: lazyRouteComponent(() => import('../pages/student/JobLinksPage'), 'JobLinksPage'),
});

const jobLink = createRoute({
  getParentRoute: () => area,
  path: '/job-links/$id',
  component: lazyRouteComponent(() => import('../pages/student/JobLinkPage'), 'JobLinkPage'),
});

/** Pages of a student. */
export const studentRoutes = area.addChildren([
  home,
  apply,
  applications,
  application,
  work,
  earnings,
  payStatement,
  profile,
  jobLinks,
  jobLink,
]);
