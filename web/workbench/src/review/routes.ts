import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

export const REVIEW_PHASES = ['in-review', 'reviewed', 'in-second-review', 'second-reviewed'] as const

/** What the address bar keeps of the list. */
export interface ReviewSearch {
  phase?: (typeof REVIEW_PHASES)[number]
}

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

/** The pages of the desk of reviews. */
export const reviewRoutes = [list, one, rules] as const
