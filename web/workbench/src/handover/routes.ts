import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'
import { readCrossingSearch, readSheetSearch, readWorkSearch } from './search.ts'

const work = createRoute({
  getParentRoute: () => desks,
  path: '/handover',
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(() => import('./work-page.tsx'), 'WorkPage'),
})
const sheets = createRoute({
  getParentRoute: () => desks,
  path: '/handover/sheets',
  validateSearch: readSheetSearch,
  component: lazyRouteComponent(() => import('./sheets-page.tsx'), 'SheetsPage'),
})
const one = createRoute({
  getParentRoute: () => desks,
  path: '/handover/sheets/$regionId/$id',
  component: lazyRouteComponent(() => import('./sheet-page.tsx'), 'SheetPage'),
})

const deputies = createRoute({
  getParentRoute: () => desks,
  path: '/handover/deputies',
  component: lazyRouteComponent(() => import('./deputies-page.tsx'), 'DeputiesPage'),
})

const regions = createRoute({
  getParentRoute: () => desks,
  path: '/handover/regions',
  validateSearch: readCrossingSearch,
  component: lazyRouteComponent(() => import('./regions-page.tsx'), 'RegionsPage'),
})

/** The pages of the hand-over. */
export const handoverRoutes = [work, sheets, one, regions, deputies] as const
