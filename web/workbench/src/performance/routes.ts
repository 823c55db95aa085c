import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

/** What the address bar keeps of the year that is shown. */
export interface YearSearch {
  year?: number
  asOf?: string
}
const readYearSearch = (raw: Readonly<Record<string, unknown>>): YearSearch => ({
  ...(Number.isInteger(raw['year']) ? { year: Number(raw['year']) } : {}),
  ...(typeof raw['asOf'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw['asOf']) ? { asOf: raw['asOf'] } : {}),
})

const year = createRoute({
  getParentRoute: () => desks,
  path: '/performance',
  validateSearch: readYearSearch,
  component: lazyRouteComponent(() => import('./year-page.tsx'), 'YearPage'),
})
const indicator = createRoute({
  getParentRoute: () => desks,
  path: '/performance/indicators/$regionId/$id',
  component: lazyRouteComponent(() => import('./indicator-page.tsx'), 'IndicatorPage'),
})

const subject = createRoute({
  getParentRoute: () => desks,
  path: '/performance/subjects/$regionId/$id',
  component: lazyRouteComponent(() => import('./subject-page.tsx'), 'SubjectPage'),
})
const record = createRoute({
  getParentRoute: () => desks,
  path: '/performance/records/$regionId/$id',
  component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
})
const years = createRoute({
  getParentRoute: () => desks,
  path: '/performance/years',
  component: lazyRouteComponent(() => import('./years-page.tsx'), 'YearsPage'),
})
const rules = createRoute({
  getParentRoute: () => desks,
  path: '/performance/rules',
  component: lazyRouteComponent(() => import('./rules-page.tsx'), 'RulesPage'),
})

/** The pages of goals and indicators. */
export const performanceRoutes = [year, indicator, subject, record, years, rules] as const
