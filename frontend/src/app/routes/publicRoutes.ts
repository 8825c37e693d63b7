import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ProjectSearch } from '@/features/search/queries';
import { oneOf, textIn } from '@/shared/format/search';
import { rootRoute } from './rootRoute';

const SORTS = ['BEST', 'NEWEST', 'PAY', 'PAY_PER_HOUR', 'CLOSING'] as const;

const landing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/public/LandingPage'), 'LandingPage'),
});

const projects = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects',
  validateSearch: (search: Record<string, unknown>): ProjectSearch => ({
    q: textIn(search.q),
    sort: oneOf(SORTS, search.sort),
  }),
  component: lazyRouteComponent(() => import('../pages/public/ProjectSearchPage'), 'ProjectSearchPage'),
});

const project = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$slug',
  component: lazyRouteComponent(() => import('../pages/public/ProjectPage'), 'ProjectPage'),
});

/** Pages that anybody may read. */
export const publicRoutes = [landing, projects, project] as const;
