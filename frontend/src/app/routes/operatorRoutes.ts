import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { yearIn } from '@/features/payments/statementPeriods';
import { oneOf, textIn } from '@/shared/format/search';
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

const employers = createRoute({
  getParentRoute: () => area,
  path: '/employers',
  validateSearch: (search: Record<string, unknown>): { status?: 'VERIFIED' | 'SUSPENDED' | undefined } => ({
    status: oneOf(['VERIFIED', 'SUSPENDED'], search.status),
  }),
  component: lazyRouteComponent(() => import('../pages/operator/EmployersPage'), 'EmployersPage'),
});

const importProjects = createRoute({
  getParentRoute: () => area,
  path: '/employers/$employer/import',
  validateSearch: (search: Record<string, unknown>): { i?: string | undefined } => ({ i: textIn(search.i) }),
  component: lazyRouteComponent(() => import('../pages/operator/ImportPage'), 'ImportPage'),
});

const projects = createRoute({
  getParentRoute: () => area,
  path: '/projects',
  component: lazyRouteComponent(() => import('../pages/operator/ProjectsPage'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => area,
  path: '/projects/$project',
  component: lazyRouteComponent(() => import('../pages/operator/ProjectPage'), 'ProjectPage'),
});

const ledger = createRoute({
  getParentRoute: () => area,
  path: '/ledger',
  component: lazyRouteComponent(() => import('../pages/operator/LedgerPage'), 'LedgerPage'),
});

const ledgerAccounts = createRoute({
  getParentRoute: () => area,
  path: '/ledger/accounts',
  validateSearch: (found: Record<string, unknown>): { family?: string | undefined } => ({
    family: textIn(found.family),
  }),
  component: lazyRouteComponent(() => import('../pages/operator/LedgerAccountsPage'), 'LedgerAccountsPage'),
});

const ledgerAccount = createRoute({
  getParentRoute: () => area,
  path: '/ledger/accounts/$account',
  component: lazyRouteComponent(() => import('../pages/operator/LedgerAccountPage'), 'LedgerAccountPage'),
});

const finance = createRoute({
  getParentRoute: () => area,
  path: '/finance',
  component: lazyRouteComponent(() => import('../pages/operator/FinancePage'), 'FinancePage'),
});

const differences = createRoute({
  getParentRoute: () => area,
  path: '/finance/differences',
  validateSearch: (found: Record<string, unknown>): { show?: 'all' | undefined } => ({
    show: oneOf(['all'], found.show),
  }),
  component: lazyRouteComponent(() => import('../pages/operator/DifferencesPage'), 'DifferencesPage'),
});

const operations = createRoute({
  getParentRoute: () => area,
  path: '/finance/operations',
  component: lazyRouteComponent(() => import('../pages/operator/OperationsPage'), 'OperationsPage'),
});

const stuck = createRoute({
  getParentRoute: () => area,
  path: '/finance/stuck',
  component: lazyRouteComponent(() => import('../pages/operator/StuckMoneyPage'), 'StuckMoneyPage'),
});

const manualMoves = createRoute({
  getParentRoute: () => area,
  path: '/finance/manual-moves',
  component: lazyRouteComponent(() => import('../pages/operator/ManualMovesPage'), 'ManualMovesPage'),
});

const fraudWarnings = createRoute({
  getParentRoute: () => area,
  path: '/finance/fraud-warnings',
  component: lazyRouteComponent(() => import('../pages/operator/FraudWarningsPage'), 'FraudWarningsPage'),
});

const payHolds = createRoute({
  getParentRoute: () => area,
  path: '/finance/pay-holds',
  component: lazyRouteComponent(() => import('../pages/operator/PayHoldsPage'), 'PayHoldsPage'),
});

const reversals = createRoute({
  getParentRoute: () => area,
  path: '/finance/reversals',
  component: lazyRouteComponent(() => import('../pages/operator/ReversalsPage'), 'ReversalsPage'),
});

const disputes = createRoute({
  getParentRoute: () => area,
  path: '/finance/disputes',
  validateSearch: (found: Record<string, unknown>): { show?: 'all' | undefined } => ({
    show: oneOf(['all'], found.show),
  }),
  component: lazyRouteComponent(() => import('../pages/operator/DisputesPage'), 'DisputesPage'),
});

const dispute = createRoute({
  getParentRoute: () => area,
  path: '/finance/disputes/$dispute',
  component: lazyRouteComponent(() => import('../pages/operator/DisputePage'), 'DisputePage'),
});

const payees = createRoute({
  getParentRoute: () => area,
  path: '/finance/payees',
  validateSearch: (found: Record<string, unknown>): { year?: number | undefined } => ({
    year: yearIn(textIn(found.year)),
  }),
  component: lazyRouteComponent(() => import('../pages/operator/PayeesPage'), 'PayeesPage'),
});

const payment = createRoute({
  getParentRoute: () => area,
  path: '/payments/$payment',
  component: lazyRouteComponent(() => import('../pages/operator/PaymentPage'), 'PaymentPage'),
});

const search = createRoute({
  getParentRoute: () => area,
  path: '/search',
  component: lazyRouteComponent(() => import('../pages/operator/SearchPage'), 'SearchPage'),
});

/** Pages of those who run this installation. */
export const operatorRoutes = area.addChildren([
  home,
  employers,
  importProjects,
  projects,
  project,
  ledger,
  ledgerAccounts,
  ledgerAccount,
  finance,
  differences,
  operations,
  disputes,
  dispute,
  stuck,
  fraudWarnings,
  payHolds,
  manualMoves,
  reversals,
  payees,
  payment,
  search,
]);
