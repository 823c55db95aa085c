import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

/** What the address bar keeps of the follow-up list. */
export interface FollowUpSearch {
  side?: 'ours'
  done?: 'true'
}

const meetings = createRoute({
  getParentRoute: () => desks,
  path: '/conference',
  component: lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage'),
})
const meeting = createRoute({
  getParentRoute: () => desks,
  path: '/conference/meetings/$regionId/$id',
  component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
})
const items = createRoute({
  getParentRoute: () => desks,
  path: '/conference/items',
  component: lazyRouteComponent(() => import('./items-page.tsx'), 'ItemsPage'),
})
const followUp = createRoute({
  getParentRoute: () => desks,
  path: '/conference/decisions',
  validateSearch: (raw: Record<string, unknown>): FollowUpSearch => ({
    ...(raw['side'] === 'ours' ? { side: 'ours' } : {}),
    ...(String(raw['done']) === 'true' ? { done: 'true' } : {}),
  }),
  component: lazyRouteComponent(() => import('./follow-up-page.tsx'), 'FollowUpPage'),
})

/** The pages of the joint conference. */
export const conferenceRoutes = [meetings, meeting, items, followUp] as const
