import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readBulletinSearch } from './search.ts'

const bulletins = createRoute({
  getParentRoute: () => desks,
  path: '/bulletins',
  validateSearch: readBulletinSearch,
  component: lazyRouteComponent(() => import('./list-page.tsx'), 'BulletinsPage'),
})
const bulletin = createRoute({
  getParentRoute: () => desks,
  path: '/bulletins/$regionId/$id',
  component: lazyRouteComponent(() => import('./bulletin-page.tsx'), 'BulletinPage'),
})

/** The pages of bulletins and annual reports. */
export const bulletinRoutes = [bulletins, bulletin] as const
