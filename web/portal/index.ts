import { createElement } from 'react'
import { HuiyinError } from '../../server/src/platform/errors/index.ts'
import type { App, ProblemPage as MakeProblemPage } from '../../server/src/platform/http/index.ts'
import { fileRoutes } from './file/routes.ts'
import { followRoutes } from './follow/routes.ts'
import { layoutRoutes } from './layout/routes.ts'
import { asHtml, goTo } from './layout/render.ts'
import { matterRoutes } from './matter/routes.ts'
import { openRoutes } from './open/routes.ts'
import { makePortal, type PortalOptions } from './portal.ts'
import { ProblemPage } from './problem/problem-page.tsx'

export type { PortalBackend, PortalWords } from './backend.ts'
export type { PortalOptions } from './portal.ts'

/**
 * Adds the citizens' pages to the web application: `/`, `/zh/…`, `/en/…` and `/assets/…`. Needs the policies 'public' and
 * 'citizen.own'. Give `problemPage(options)` to `createHttp`, so that errors are pages, too.
 */
export async function registerPortal(app: App, options: PortalOptions): Promise<void> {
  const portal = makePortal(options)
  await app.register(async (scope: App) => {
    scope.setErrorHandler((error, request, reply) => {
      if (!(error instanceof HuiyinError) || error.code !== 'not-signed-in') throw error
      const { to } = portal.visit(request)
      return goTo(reply, to('follow', {}, { again: 'yes' }))
    })
    layoutRoutes(scope, portal)
    openRoutes(scope, portal)
    await fileRoutes(scope, portal)
    followRoutes(scope, portal)
    await matterRoutes(scope, portal)
  })
}

/** The page that a person sees instead of a problem in JSON, for `createHttp({ problemPage })`. */
export function problemPage(options: PortalOptions): MakeProblemPage {
  const portal = makePortal(options)
  return (problem, request) => {
    const visit = portal.visit(request)
    const here = request.method === 'GET' ? visit.here : visit.to('home')
    return asHtml(createElement(ProblemPage, { visit: { ...visit, here }, problem }))
  }
}
