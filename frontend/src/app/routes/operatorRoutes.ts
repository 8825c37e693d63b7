import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

/** Pages of the operator. */
export const operatorRoutes = area.addChildren([home]);
