import createClient, { type Client } from 'openapi-fetch'
import { refusalOf, unanswered } from './problem.ts'
import type { paths } from './schema.ts'

export type Api = Client<paths>

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The client of the server's API. Every write gets an idempotency key unless the caller brings its own (to send the same again).
 *
 * @param baseUrl where the server is; empty for the page's own origin.
 */
export function createApi(baseUrl = ''): Api {
  const api = createClient<paths>({ baseUrl })
  api.use({
    onRequest({ request }) {
      if (!SAFE.has(request.method) && !request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', newKey())
      }
      return request
    },
  })
  return api
}

/** A key that names one write; sending again with the same key carries it out once. */
export const newKey = (): string => crypto.randomUUID()

interface Answer<Body> {
  data?: Body
  error?: unknown
  response: Response
}

/** The body of a good answer. Throws `Refused` with the problem otherwise, also when nobody answered. */
export async function answered<Body>(call: Promise<Answer<Body>>): Promise<Body> {
  const answer = await call.catch(() => {
    throw unanswered()
  })
  if (!answer.response.ok) throw refusalOf(answer.error, answer.response)
  return answer.data as Body
}

/** As `answered`, with the version from the ETag. */
export async function answeredWithVersion<Body>(
  call: Promise<Answer<Body>>,
): Promise<{ body: Body; version: number | null }> {
  let version: number | null = null
  const body = await answered(
    call.then((answer) => {
      const seen = /^(?:W\/)?"(\d+)"$/.exec(answer.response.headers.get('etag') ?? '')
      version = seen ? Number(seen[1]) : null
      return answer
    }),
  )
  return { body, version }
}
