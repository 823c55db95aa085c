import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { NotFound } from './not-found.tsx'
import { sessionQuery } from './session.ts'
import { Shell } from './shell.tsx'

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ notFoundComponent: NotFound })

/** Everything behind the sign-in. */
export const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (session === null) throw redirect({ to: '/sign-in', search: { to: location.href } })
  },
})

/** The desks of the office, side by side with their menu; each domain hangs its pages below. */
export const desks = createRoute({
  getParentRoute: () => desk,
  path: '/desks',
  component: lazyRouteComponent(() => import('./desks.tsx'), 'Desks'),
})
