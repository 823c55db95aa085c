import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

const LISTS = ['publishable', 'in-check', 'published', 'withdrawn'] as const
/** Which list is shown, as it stands in the address bar; absent for the first. */
export type PublicationListName = (typeof LISTS)[number]

/** The pages of published answers. */
export const publicationRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/publications',
    validateSearch: (search: Record<string, unknown>): { list?: PublicationListName } => {
      const list = LISTS.find((name) => name === search['list'])
      return list === undefined ? {} : { list }
    },
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'PublicationsPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/publications/$regionId/$matterId',
    component: lazyRouteComponent(() => import('./one-page.tsx'), 'PublicationPage'),
  }),
] as const
