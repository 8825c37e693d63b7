import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

/** Pages of an employer, for its members. */
export const employerRoutes = area.addChildren([home]);
