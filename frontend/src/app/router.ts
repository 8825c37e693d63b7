import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/format/search';
import { announceArrival } from '@/shared/ui/arrival';
import { PageFailed } from './PageFailed';
import { PagePending } from './PagePending';
import { NotFoundPage } from './pages/NotFoundPage';
import { createQueryClient } from './queryClient';
import { accountRoutes } from './routes/accountRoutes';
import { devRoutes } from './routes/devRoutes';
import { employerRoutes } from './routes/employerRoutes';
import { memberRoutes } from './routes/memberRoutes';
import { operatorRoutes } from './routes/operatorRoutes';
import { publicRoutes } from './routes/publicRoutes';
import { rootRoute } from './routes/rootRoute';
import { studentRoutes } from './routes/studentRoutes';
import { universityRoutes } from './routes/universityRoutes';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  ...accountRoutes,
  memberRoutes,
  studentRoutes,
  employerRoutes,
  universityRoutes,
  operatorRoutes,
  ...devRoutes,
]);

export const router = createRouter({
  routeTree,
  context: { queryClient: createQueryClient(signInAgain) },
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: NotFoundPage,
});

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) announceArrival();
});

function signInAgain(): void {
  const { href, pathname } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { returnTo: href } });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
