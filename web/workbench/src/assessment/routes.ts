import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

/** What the address bar keeps of an assessment: the one that it is compared with. */
interface RoundSearch {
  with?: string
}
const readRoundSearch = (raw: Readonly<Record<string, unknown>>): RoundSearch =>
  typeof raw['with'] === 'string' && raw['with'] !== '' ? { with: raw['with'] } : {}

const home = createRoute({
  getParentRoute: () => desks,
  path: '/assessment',
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
})
const written = createRoute({
  getParentRoute: () => desks,
  path: '/assessment/new',
  component: lazyRouteComponent(() => import('./new-scheme-page.tsx'), 'NewSchemePage'),
})
const scheme = createRoute({
  getParentRoute: () => desks,
  path: '/assessment/schemes/$regionId/$id',
  component: lazyRouteComponent(() => import('./scheme-page.tsx'), 'SchemePage'),
})
const round = createRoute({
  getParentRoute: () => desks,
  path: '/assessment/rounds/$regionId/$id',
  validateSearch: readRoundSearch,
  component: lazyRouteComponent(() => import('./round-page.tsx'), 'RoundPage'),
})
const result = createRoute({
  getParentRoute: () => desks,
  path: '/assessment/results/$regionId/$id',
  component: lazyRouteComponent(() => import('./result-page.tsx'), 'ResultPage'),
})

/** The pages of the assessment of offices. */
export const assessmentRoutes = [home, written, scheme, round, result] as const
