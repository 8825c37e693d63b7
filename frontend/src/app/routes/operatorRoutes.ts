import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf } from '@/shared/format/search';
import { requireOperator } from '../guards';
import { rootRoute } from './rootRoute';

const area = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ops',
  beforeLoad: requireOperator,
});

const home = createRoute({
  getParentRoute: () => area,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/operator/HomePage'), 'HomePage'),
});

const employers = createRoute({
  getParentRoute: () => area,
  path: '/employers',
  validateSearch: (search: Record<string, unknown>): { status?: 'VERIFIED' | 'SUSPENDED' | undefined } => ({
    status: oneOf(['VERIFIED', 'SUSPENDED'], search.status),
  }),
  component: lazyRouteComponent(() => import('../pages/operator/EmployersPage'), 'EmployersPage'),
});

const projects = createRoute({
  getParentRoute: () => area,
  path: '/projects',
  component: lazyRouteComponent(() => import('../pages/operator/ProjectsPage'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => area,
  path: '/projects/$project',
  component: lazyRouteComponent(() => import('../pages/operator/ProjectPage'), 'ProjectPage'),
});

const ledger = createRoute({
  getParentRoute: () => area,
  path: '/ledger',
  component: lazyRouteComponent(() => import('../pages/operator/LedgerPage'), 'LedgerPage'),
});

const search = createRoute({
  getParentRoute: () => area,
  path: '/search',
  component: lazyRouteComponent(() => import('../pages/operator/SearchPage'), 'SearchPage'),
});

/** Pages of those who run this installation. */
export const operatorRoutes = area.addChildren([home, employers, projects, project, ledger, search]);
