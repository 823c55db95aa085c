import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readBudgetSearch, readReliefSearch } from './search.ts'

const applications = createRoute({
  getParentRoute: () => desks,
  path: '/relief',
  validateSearch: readReliefSearch,
  component: lazyRouteComponent(() => import('./applications-page.tsx'), 'ApplicationsPage'),
})
const one = createRoute({
  getParentRoute: () => desks,
  path: '/relief/applications/$regionId/$id',
  component: lazyRouteComponent(() => import('./application-page.tsx'), 'ApplicationPage'),
})
const budget = createRoute({
  getParentRoute: () => desks,
  path: '/relief/budget',
  validateSearch: readBudgetSearch,
  component: lazyRouteComponent(() => import('./budget-page.tsx'), 'BudgetPage'),
})

/** The pages of the relief fund. */
export const reliefRoutes = [applications, one, budget] as const
