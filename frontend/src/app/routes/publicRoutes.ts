import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readProjectSearch } from '@/features/search/projectSearch';
import { rootRoute } from './rootRoute';

const landing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/public/LandingPage'), 'LandingPage'),
});

const projects = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects',
  validateSearch: readProjectSearch,
  component: lazyRouteComponent(() => import('../pages/public/ProjectSearchPage'), 'ProjectSearchPage'),
});

const project = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$slug',
  component: lazyRouteComponent(() => import('../pages/public/ProjectPage'), 'ProjectPage'),
});

const category = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/category/$category',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/projects', search: { category: [params.category] }, replace: true });
  },
});

const employer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employers/$slug',
  component: lazyRouteComponent(() => import('../pages/public/EmployerPage'), 'EmployerPage'),
});

/** Pages that anybody may read. */
export const publicRoutes = [landing, projects, project, category, employer] as const;
