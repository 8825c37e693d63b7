import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf } from '@/shared/format/search';
import { requireAccount } from '../guards';
import { rootRoute } from './rootRoute';

const area = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: async (arrival) => {
    await requireAccount(arrival);
  },
});

const WORK_TABS = ['work', 'agreement', 'money', 'reviews', 'activity'] as const;

const work = createRoute({
  getParentRoute: () => area,
  path: '/work/$id',
  validateSearch: (search: Record<string, unknown>): { tab?: (typeof WORK_TABS)[number] | undefined } => ({
    tab: oneOf(WORK_TABS, search.tab),
  }),
  component: lazyRouteComponent(() => import('../pages/member/WorkPage'), 'WorkPage'),
});

const paymentReturn = createRoute({
  getParentRoute: () => area,
  path: '/payments/$id/return',
  validateSearch: (search: Record<string, unknown>): { checkout?: 'returned' | 'cancelled' | undefined } => ({
    checkout: oneOf(['returned', 'cancelled'], search.checkout),
  }),
  component: lazyRouteComponent(() => import('../pages/member/PaymentReturnPage'), 'PaymentReturnPage'),
});

const notifications = createRoute({
  getParentRoute: () => area,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../pages/member/NotificationsPage'), 'NotificationsPage'),
});

const settings = createRoute({
  getParentRoute: () => area,
  path: '/settings',
  component: lazyRouteComponent(() => import('../pages/member/SettingsPage'), 'SettingsPage'),
});

const savedSearches = createRoute({
  getParentRoute: () => area,
  path: '/home/saved-searches',
  component: lazyRouteComponent(() => import('../pages/member/SavedSearchesPage'), 'SavedSearchesPage'),
});

/** Pages that everybody has who is signed in, whatever the kind of account. */
export const memberRoutes = area.addChildren([work, paymentReturn, notifications, settings, savedSearches]);
