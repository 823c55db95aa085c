import { hmacSha256 } from '../crypto/index.ts'
import { NotDelivered, type Carrier, type Failure } from './carrier.ts'

export interface HttpCarrierOptions {
  /** Where the service takes messages. */
  readonly url: string
  /** Known to the service and to us; signs every message. */
  readonly secret: string
  readonly timeoutMs?: number
  /** Milliseconds since 1970, for the time stamp. */
  readonly now?: () => number
}

const PATIENCE_MS = 10_000

/**
 * Hands messages to a service for text messages or an official account, or to the small adapter that an office puts before it:
 * `POST` of `{ id, to, subject, text }` as JSON.
 *
 * `X-Huiyin-Timestamp` is the time in seconds, `X-Huiyin-Signature` the hex HMAC-SHA-256 of `timestamp + "\n" + body`, `Idempotency-Key`
 * the id of the message. 2xx says taken; 410 that there is no such receiver and 400, 413, 422 that the message is refused, for good; everything else
 * is tried again, a wrong address of the service (404) too. What the service answers is not read: it might repeat an address.
 */
export function httpCarrier({ url, secret, timeoutMs = PATIENCE_MS, now = Date.now }: HttpCarrierOptions): Carrier {
  const leaving = new AbortController()
  return {
    async send({ id, to, subject, text }) {
      const body = JSON.stringify({ id, to, subject, text })
      const stamp = String(Math.floor(now() / 1000))
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': id,
        'x-huiyin-timestamp': stamp,
        'x-huiyin-signature': hmacSha256(secret, `${stamp}\n${body}`).toString('hex'),
      }
      const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), leaving.signal])
      const status = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' }).then(
        async (answer) => {
          await answer.body?.cancel()
          return answer.status
        },
        (error: unknown) => {
          throw new NotDelivered(error instanceof Error && error.name === 'TimeoutError' ? 'timed-out' : 'unreachable')
        },
      )
      const failure = failureOf(status)
      if (failure !== undefined) throw new NotDelivered(failure)
    },
    close: () => leaving.abort(),
  }
}

function failureOf(status: number): Failure | undefined {
  if (status >= 200 && status < 300) return undefined
  if (status === 401 || status === 403) return 'not-authorised'
  if (status === 410) return 'refused-address'
  if (status === 400 || status === 413 || status === 422) return 'refused-message'
  if (status === 408 || status === 425 || status === 429 || status === 503) return 'busy'
  return 'service-fault'
}
