import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isAcademicYear } from '@/shared/format/academicYear';
import { oneOf, textIn } from '@/shared/format/search';
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

/** An academic year such as "2026-27"; anything else is the present one. */
function yearIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text !== undefined && isAcademicYear(text) ? text : undefined;
}

const earlyYears = createRoute({
  getParentRoute: () => area,
  path: '/early-years',
  validateSearch: (
    search: Record<string, unknown>,
  ): { year?: string | undefined; part?: 'year' | 'fall' | 'spring' | undefined } => ({
    year: yearIn(search.year),
    part: oneOf(['year', 'fall', 'spring'], search.part),
  }),
  component: lazyRouteComponent(() => import('../pages/university/EarlyYearsPage'), 'EarlyYearsPage'),
});

const enrollment = createRoute({
  getParentRoute: () => area,
  path: '/enrollment',
  validateSearch: (search: Record<string, unknown>): { year?: string | undefined } => ({
    year: yearIn(search.year),
  }),
  component: lazyRouteComponent(() => import('../pages/university/EnrollmentPage'), 'EnrollmentPage'),
});

const staff = createRoute({
  getParentRoute: () => area,
  path: '/staff',
  component: lazyRouteComponent(() => import('../pages/university/StaffPage'), 'StaffPage'),
});

const wallets = createRoute({
  getParentRoute: () => area,
  path: '/wallets',
  component: lazyRouteComponent(() => import('../pages/university/WalletsPage'), 'WalletsPage'),
});

const newWallet = createRoute({
  getParentRoute: () => area,
  path: '/wallets/new',
  component: lazyRouteComponent(() => import('../pages/university/NewWalletPage'), 'NewWalletPage'),
});

const wallet = createRoute({
  getParentRoute: () => area,
  path: '/wallets/$wallet',
  validateSearch: (search: Record<string, unknown>): { checkout?: 'returned' | 'cancelled' | undefined } => ({
    checkout: oneOf(['returned', 'cancelled'], search.checkout),
  }),
  component: lazyRouteComponent(() => import('../pages/university/WalletPage'), 'WalletPage'),
});

const walletRule = createRoute({
  getParentRoute: () => area,
  path: '/wallets/$wallet/rule',
  component: lazyRouteComponent(() => import('../pages/university/WalletRulePage'), 'WalletRulePage'),
});

/** Pages of a university, for its members. */
export const universityRoutes = area.addChildren([
  home,
  earlyYears,
  enrollment,
  wallets,
  newWallet,
  wallet,
  walletRule,
  staff,
]);
