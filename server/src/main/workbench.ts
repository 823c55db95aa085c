import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HuiyinError } from '../platform/errors/index.ts'
import { allowStylesWithNonce, policyForAll, PUBLIC_POLICY, type App } from '../platform/http/index.ts'

/** Where the built workbench lies, seen from the sources and from the build alike. */
const PLACES = ['../../../web/workbench/', '../../../dist/web/workbench/']
export const workbenchFolder = (): string | undefined =>
  PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((folder) => existsSync(`${folder}assets`))

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
      preCompressed: true,
      maxAge: '1y',
    })
    const config = { policy: PUBLIC_POLICY.name }
    const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const [address = ''] = request.url.split('?')
      if (/\.\w+$/.test(address)) throw new HuiyinError('not-found')
      // The router takes /workbench and /workbench/ for the same address, so only the first is sent on.
      if (address === '/workbench') return reply.redirect('/workbench/')
      const nonce = allowStylesWithNonce(reply)
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(page.replaceAll(NONCE, nonce))
    }
    scope.get('/workbench', { config }, sendPage)
    scope.get('/workbench/*', { config }, sendPage)
  })
}
