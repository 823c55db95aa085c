import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import { HuiyinError } from '../platform/errors/index.ts'
import { allowStylesWithNonce, policyForAll, PUBLIC_POLICY, type App } from '../platform/http/index.ts'

/** Where the built workbench lies, seen from the sources and from the build alike. */
const PLACES = ['../../../web/workbench/', '../../../dist/web/workbench/']
export const workbenchFolder = (): string | undefined =>
  PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((folder) =>
    existsSync(`${folder}index.html`),
  )

/** What Vite writes where the nonce of an answer belongs. */
const NONCE = '__CSP_NONCE__'

/** Serves the officers' application under /workbench/; every address inside it is its first page. */
export async function serveWorkbench(app: App): Promise<void> {
  const root = workbenchFolder()
  if (root === undefined) return
  const page = readFileSync(`${root}index.html`, 'utf8')
  await app.register(async (scope) => {
    policyForAll(scope, PUBLIC_POLICY.name)
    await scope.register(fastifyStatic, {
      root,
      prefix: '/workbench/',
      wildcard: false,
      index: false,
      immutable: true,
      maxAge: '1y',
    })
    const config = { policy: PUBLIC_POLICY.name }
    scope.get('/workbench', { config }, (_request, reply) => reply.redirect('/workbench/'))
    scope.get('/workbench/*', { config }, (request, reply) => {
      if (/\.\w+$/.test(request.url.split('?')[0] ?? '')) throw new HuiyinError('not-found')
      const nonce = allowStylesWithNonce(reply)
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(page.replaceAll(NONCE, nonce))
    })
  })
}
