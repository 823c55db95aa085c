import type { FastifyRequest } from 'fastify'
import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Database } from '../../platform/db/index.ts'
import type { Identification } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { OfficeDirectory } from '../office/index.ts'
import { actorKey, scopeOf, type Actor, type Officer } from './actor.ts'
import { writeAudit } from './audit/writer.ts'
import type { SessionOfDay } from './session/writer.ts'
import { openIdentifier } from './session/identify.ts'
import type { LeavingDesk } from './staff/commands.ts'

export interface IdentityOptions {
  readonly database: Database
  readonly clock: Clock
  readonly keys: KeyRing
  readonly offices: OfficeDirectory
  readonly onError?: (error: unknown) => void
  /** Told when a session is used for the first time on a day: in which office, never whose it is. */
  readonly sessionOfDay?: SessionOfDay
  /** Passes for somebody with no open work; `main` asks every desk. */
  readonly requireFree: LeavingDesk['requireFree']
}

/** Who asks, for the whole program: what `createHttp` and every domain's routes need to know. */
export interface Identity extends Identification, IdentityOptions {
  /** For `createHttp({ identify })`. */
  readonly identify: (request: FastifyRequest) => Actor | Promise<Actor>
  /** The officer of a request that has been answered for a while: undefined once the session has ended. */
  readonly stillIn: (request: FastifyRequest) => Promise<Officer | undefined>
  /** Signs the pass of a citizen with one matter (`giveMatterPass`). */
  readonly passSecret: Uint8Array
  /** Forgets what this process remembers of somebody's sessions. */
  readonly forget: (staffId: string) => void
  close(): Promise<void>
}

/** Opens what is remembered of sessions and listens for changes. */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const passSecret = options.keys.derive('matter pass')
  const identifier = await openIdentifier({ ...options, passSecret })
  return {
    ...options,
    passSecret,
    scopeOf,
    senderOf: actorKey,
    audit: (tx, entry) => writeAudit(tx, options.clock, entry),
    identify: (request) => identifier.identify(request),
    stillIn: (request) => identifier.stillIn(request),
    forget: (staffId) => identifier.forget(staffId),
    close: () => identifier.close(),
  }
}
