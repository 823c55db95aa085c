import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { REVIEW_PHASES, type ReviewSearch } from './search.ts'

const list = createRoute({
  getParentRoute: () => desks,
  path: '/reviews',
  validateSearch: (raw: Record<string, unknown>): ReviewSearch => {
    const phase = REVIEW_PHASES.find((one) => one === raw['phase'])
    return phase ? { phase } : {}
  },
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'ReviewsPage'),
})
const one = createRoute({
  getParentRoute: () => desks,
  path: '/reviews/$regionId/$matterId',
  component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage'),
})
const rules = createRoute({
  getParentRoute: () => desks,
  path: '/reviews/rules',
  component: lazyRouteComponent(() => import('./rules-page.tsx'), 'PanelRulesPage'),
})
const hearing = createRoute({
  getParentRoute: () => desks,
  path: '/reviews/hearings/$regionId/$id',
  component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
})

/** The pages of the desk of reviews. */
export const reviewRoutes = [list, one, rules, hearing] as const
