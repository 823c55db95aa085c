import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

/** What the address bar keeps: the year, and which faults are listed. */
export interface OperationSearch {
  year?: number
  state?: 'open' | 'fixed' | 'withdrawn'
}

const STATES: ReadonlySet<unknown> = new Set(['open', 'fixed', 'withdrawn'])
const isState = (value: unknown): value is NonNullable<OperationSearch['state']> => STATES.has(value)

const readSearch = (raw: Readonly<Record<string, unknown>>): OperationSearch => ({
  ...(Number.isInteger(raw['year']) ? { year: Number(raw['year']) } : {}),
  ...(isState(raw['state']) ? { state: raw['state'] } : {}),
})

/** The pages of the running of the system. */
export const operationRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/operation',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./operation-page.tsx'), 'OperationPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/operation/faults/$regionId/$id',
    component: lazyRouteComponent(() => import('./fault-page.tsx'), 'FaultPage'),
  }),
] as const
