import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './rootRoute';

/** The gallery of shared components; it is not in the built application. */
export const devRoutes = import.meta.env.DEV
  ? ([
      createRoute({
        getParentRoute: () => rootRoute,
        path: '/dev/ui',
        component: lazyRouteComponent(() => import('../pages/dev/UiGalleryPage'), 'UiGalleryPage'),
      }),
    ] as const)
  : ([] as const);
