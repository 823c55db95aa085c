import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readSummarySearch, readWallSearch } from './search.ts'

const campaigns = createRoute({
  getParentRoute: () => desks,
  path: '/backlog',
  component: lazyRouteComponent(() => import('./campaigns-page.tsx'), 'CampaignsPage'),
})
const wall = createRoute({
  getParentRoute: () => desks,
  path: '/backlog/campaigns/$regionId/$id',
  validateSearch: readWallSearch,
  component: lazyRouteComponent(() => import('./wall-page.tsx'), 'WallPage'),
})
const summary = createRoute({
  getParentRoute: () => desks,
  path: '/backlog/campaigns/$regionId/$id/summary',
  validateSearch: readSummarySearch,
  component: lazyRouteComponent(() => import('./summary-page.tsx'), 'SummaryPage'),
})
const item = createRoute({
  getParentRoute: () => desks,
  path: '/backlog/items/$regionId/$id',
  component: lazyRouteComponent(() => import('./item-page.tsx'), 'ItemPage'),
})

/** The pages of the backlog. */
export const backlogRoutes = [campaigns, wall, summary, item] as const
