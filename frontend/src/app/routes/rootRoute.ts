import { createRootRouteWithContext } from '@tanstack/react-router';
import { meQuery } from '@/shared/api/session';
import type { RouterContext } from '../guards';
import { Shell } from '../shell/Shell';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  // The shell shows a visitor's navigation until this is known; a page never waits for it.
  beforeLoad: ({ context }) => {
    void context.queryClient.prefetchQuery(meQuery);
  },
});
