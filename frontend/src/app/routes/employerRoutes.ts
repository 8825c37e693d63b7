import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { monthIn } from '@/features/payments/statementPeriods';
import { oneOf, textIn } from '@/shared/format/search';
import { requireMember } from '../guards';
import { rootRoute } from './rootRoute';

const area = createRoute({
  getParentRoute: () => rootRoute,
  path: '/e/$organisation',
  beforeLoad: (arrival) => requireMember(arrival, arrival.params.organisation, 'EMPLOYER'),
});

const home = createRoute({
  getParentRoute: () => area,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/employer/HomePage'), 'HomePage'),
});

export const PROJECT_STATUSES = ['DRAFT', 'AWAITING_APPROVAL', 'PUBLISHED', 'FILLED', 'CLOSED'] as const;

const projects = createRoute({
  getParentRoute: () => area,
  path: '/projects',
  validateSearch: (
    search: Record<string, unknown>,
  ): { status?: (typeof PROJECT_STATUSES)[number] | undefined } => ({
    status: oneOf(PROJECT_STATUSES, search.status),
  }),
  component: lazyRouteComponent(() => import('../pages/employer/ProjectsPage'), 'ProjectsPage'),
});

interface PostSearch {
  step?: 'check' | undefined;
  /** The part of the form to begin with. */
  at?: string | undefined;
}

const postSearch = (search: Record<string, unknown>): PostSearch => ({
  step: oneOf(['check'], search.step),
  at: textIn(search.at),
});

const newProject = createRoute({
  getParentRoute: () => area,
  path: '/projects/new',
  validateSearch: postSearch,
  component: lazyRouteComponent(() => import('../pages/employer/NewProjectPage'), 'NewProjectPage'),
});

const importProjects = createRoute({
  getParentRoute: () => area,
  path: '/projects/import',
  validateSearch: (search: Record<string, unknown>): { i?: string | undefined } => ({ i: textIn(search.i) }),
  component: lazyRouteComponent(() => import('../pages/employer/ImportPage'), 'ImportPage'),
});

const project = createRoute({
  getParentRoute: () => area,
  path: '/projects/$project',
  component: lazyRouteComponent(() => import('../pages/employer/OwnProjectPage'), 'OwnProjectPage'),
});

const editProject = createRoute({
  getParentRoute: () => area,
  path: '/projects/$project/edit',
  validateSearch: postSearch,
  component: lazyRouteComponent(() => import('../pages/employer/EditProjectPage'), 'EditProjectPage'),
});

interface ApplicantSearch {
  /** The applicant whose drawer is open. */
  c?: string | undefined;
  view?: 'board' | 'list' | undefined;
  show?: 'due' | 'overdue' | undefined;
}

const applicants = createRoute({
  getParentRoute: () => area,
  path: '/projects/$project/applicants',
  validateSearch: (search: Record<string, unknown>): ApplicantSearch => ({
    c: textIn(search.c),
    view: oneOf(['board', 'list'], search.view),
    show: oneOf(['due', 'overdue'], search.show),
  }),
  component: lazyRouteComponent(() => import('../pages/employer/ApplicantsPage'), 'ApplicantsPage'),
});

const engagements = createRoute({
  getParentRoute: () => area,
  path: '/engagements',
  component: lazyRouteComponent(() => import('../pages/employer/EngagementsPage'), 'EngagementsPage'),
});

const payments = createRoute({
  getParentRoute: () => area,
  path: '/payments',
  component: lazyRouteComponent(() => import('../pages/employer/PaymentsPage'), 'PaymentsPage'),
});

const statement = createRoute({
  getParentRoute: () => area,
  path: '/payments/statement',
  validateSearch: (search: Record<string, unknown>): { month?: string | undefined } => ({
    month: monthIn(textIn(search.month)),
  }),
  component: lazyRouteComponent(() => import('../pages/employer/StatementPage'), 'StatementPage'),
});

const payment = createRoute({
  getParentRoute: () => area,
  path: '/payments/$payment',
  component: lazyRouteComponent(() => import('../pages/employer/PaymentPage'), 'PaymentPage'),
});

const conversion = createRoute({
  getParentRoute: () => area,
  path: '/conversion',
  validateSearch: (search: Record<string, unknown>): { c?: string | undefined } => ({ c: textIn(search.c) }),
  component: lazyRouteComponent(() => import('../pages/employer/ConversionPage'), 'ConversionPage'),
});

const profile = createRoute({
  getParentRoute: () => area,
  path: '/profile',
  component: lazyRouteComponent(() => import('../pages/employer/ProfilePage'), 'ProfilePage'),
});

const team = createRoute({
  getParentRoute: () => area,
  path: '/team',
  component: lazyRouteComponent(() => import('../pages/employer/TeamPage'), 'TeamPage'),
});

const apiClients = createRoute({
  getParentRoute: () => area,
  path: '/api-clients',
  component: lazyRouteComponent(() => import('../pages/employer/ApiClientsPage'), 'ApiClientsPage'),
});

/** Pages of an employer, for its members. */
export const employerRoutes = area.addChildren([
  home,
  projects,
  newProject,
  importProjects,
  project,
  editProject,
  applicants,
  engagements,
  payments,
  statement,
  payment,
  conversion,
  profile,
  team,
  apiClients,
]);
