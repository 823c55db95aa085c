import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readAdviceSearch, readCaseSearch, readFigureSearch } from './search.ts'

const cases = createRoute({
  getParentRoute: () => desks,
  path: '/supervision',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('./cases-page.tsx'), 'CasesPage'),
})
const one = createRoute({
  getParentRoute: () => desks,
  path: '/supervision/cases/$regionId/$id',
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'CasePage'),
})
const advice = createRoute({
  getParentRoute: () => desks,
  path: '/supervision/advice',
  validateSearch: readAdviceSearch,
  component: lazyRouteComponent(() => import('./advice-page.tsx'), 'AdvicePage'),
})
const batches = createRoute({
  getParentRoute: () => desks,
  path: '/supervision/batches',
  component: lazyRouteComponent(() => import('./batches-page.tsx'), 'BatchesPage'),
})
const thresholds = createRoute({
  getParentRoute: () => desks,
  path: '/supervision/triggers',
  component: lazyRouteComponent(() => import('./thresholds-page.tsx'), 'ThresholdsPage'),
})
const figures = createRoute({
  getParentRoute: () => desks,
  path: '/supervision/figures',
  validateSearch: readFigureSearch,
  component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
})

/** The pages of supervision. */
export const supervisionRoutes = [cases, one, advice, batches, thresholds, figures] as const
