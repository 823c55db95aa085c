import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

const textsOf =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Partial<Record<Name, string>> =>
    Object.fromEntries(
      names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
    ) as Partial<Record<Name, string>>

/** The pages of the reception hall; which hall, window, day or state is in the address. */
export const hallRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/hall',
    validateSearch: textsOf('hall', 'window'),
    component: lazyRouteComponent(() => import('./queue-page.tsx'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/bookings',
    validateSearch: textsOf('hall', 'date'),
    component: lazyRouteComponent(() => import('./bookings-page.tsx'), 'BookingsPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/roster',
    validateSearch: textsOf('hall', 'from'),
    component: lazyRouteComponent(() => import('./roster-page.tsx'), 'RosterPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/leaders',
    validateSearch: textsOf('hall'),
    component: lazyRouteComponent(() => import('./leaders-page.tsx'), 'LeadersPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/sponsored',
    validateSearch: textsOf('state'),
    component: lazyRouteComponent(() => import('./sponsored-page.tsx'), 'SponsoredPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/rooms',
    validateSearch: textsOf('hall', 'from'),
    component: lazyRouteComponent(() => import('./rooms-page.tsx'), 'RoomsPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/set-up',
    validateSearch: textsOf('hall'),
    component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/hall/register/$regionId/$ticketId',
    component: lazyRouteComponent(() => import('./register-page.tsx'), 'RegisterVisitPage'),
  }),
] as const
