import { createRequire } from 'node:module'
import { z } from 'zod'
import { createHttp, PUBLIC_POLICY, type App } from '../platform/http/index.ts'
import type { Context } from './context.ts'

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('@huiyin/server/package.json'))

/** The web application of the office with the routes of every domain. */
export async function createServer({ config, keys, log }: Context): Promise<App> {
  const app = await createHttp({
    log,
    secret: keys.ring.derive('form tokens'),
    version,
    https: config.origin?.startsWith('https:') ?? false,
    ...(config.origin === undefined ? {} : { origin: config.origin }),
  })
  app.route({
    method: 'GET',
    url: '/healthz',
    config: { policy: PUBLIC_POLICY.name },
    schema: { response: { 200: z.object({ status: z.literal('ready') }) } },
    handler: () => ({ status: 'ready' as const }),
  })
  return app
}
