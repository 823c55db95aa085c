import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readMailSearch } from './search.ts'

/** The pages of the mail room. */
export const mailRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/mail',
    validateSearch: readMailSearch,
    component: lazyRouteComponent(() => import('./mail-page.tsx'), 'MailPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/mail/enter',
    component: lazyRouteComponent(() => import('./enter/enter-page.tsx'), 'EnterPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/mail/book',
    validateSearch: readMailSearch,
    component: lazyRouteComponent(() => import('./book/book-page.tsx'), 'BookPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/mail/$regionId/$itemId',
    component: lazyRouteComponent(() => import('./item/item-page.tsx'), 'ItemPage'),
  }),
] as const
