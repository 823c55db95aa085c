import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readRegisterSearch } from './search.ts'

/** The pages of the register of issued documents. */
export const documentRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/documents',
    validateSearch: readRegisterSearch,
    component: lazyRouteComponent(() => import('./register-page.tsx'), 'RegisterOfDocuments'),
  }),
] as const
