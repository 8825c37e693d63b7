import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireMember } from '../guards';
import { rootRoute } from './rootRoute';

const area = createRoute({
  getParentRoute: () => rootRoute,
  path: '/u/$organisation',
  beforeLoad: (arrival) => requireMember(arrival, arrival.params.organisation, 'UNIVERSITY'),
});

const home = createRoute({
  getParentRoute: () => area,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/university/HomePage'), 'HomePage'),
});

/** Pages of a university, for its members. */
export const universityRoutes = area.addChildren([home]);
