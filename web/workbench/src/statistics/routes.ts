import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readFactsSearch, readReportSearch, readTableSearch } from './search.ts'

const report = createRoute({
  getParentRoute: () => desks,
  path: '/statistics',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
})
const table = createRoute({
  getParentRoute: () => desks,
  path: '/statistics/table',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('./table-page.tsx'), 'TablePage'),
})
const facts = createRoute({
  getParentRoute: () => desks,
  path: '/statistics/facts',
  validateSearch: readFactsSearch,
  component: lazyRouteComponent(() => import('./facts-page.tsx'), 'FactsPage'),
})

/** The pages of the statistics. */
export const statisticsRoutes = [report, table, facts] as const
