import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

/** Pages of a student. */
export const studentRoutes = area.addChildren([home]);
