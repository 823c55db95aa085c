import type { FastifyRequest } from 'fastify'
import type { Database } from '../../../platform/db/index.ts'
import { SESSION_COOKIE } from '../../../platform/http/index.ts'
import { localDateOf, type Clock } from '../../../platform/time/index.ts'
import { findOffice, type OfficeDirectory } from '../../office/index.ts'
import { rightsOn } from '../deputy/deputy.ts'
import { VISITOR, type Actor, type Officer } from '../actor.ts'
import { MATTER_COOKIE, readMatterPass } from '../matter-pass.ts'
import { STAFF_CHANGED } from '../staff/writer.ts'
import { isRunning } from './lifetime.ts'
import { findSessionByToken, type SessionWithStaff } from './reader.ts'
import { isToken, tokenHash } from './token.ts'
import { touchSession, type SessionOfDay } from './writer.ts'

export interface IdentifyOptions {
  readonly database: Database
  readonly clock: Clock
  readonly offices: OfficeDirectory
  /** Signs the cookie of a citizen with one matter. */
  readonly passSecret: Uint8Array
  readonly onError?: (error: unknown) => void
  readonly sessionOfDay?: SessionOfDay
}

/** Finds out who asks, from the cookies of a request. */
export interface Identifier {
  identify(request: FastifyRequest): Actor | Promise<Actor>
  /** The officer of a request as of now, for answers that go on for hours; it does not count as use of the session. */
  stillIn(request: FastifyRequest): Promise<Officer | undefined>
  /** Forgets what is remembered of somebody's sessions, here and now. */
  forget(staffId: string): void
  close(): Promise<void>
}

/** Sessions are read again after this time, in case a notice was lost. */
const REMEMBERED_MS = 10_000
const TOUCHED_AFTER_MS = 60_000
const MOST_REMEMBERED = 5000

interface Remembered {
  readonly session: SessionWithStaff
  readonly readAt: number
}

export async function openIdentifier(options: IdentifyOptions): Promise<Identifier> {
  const { database, clock, offices, passSecret } = options
  const remembered = new Map<string, Remembered>()
  /** A reading that began before something was forgotten is not remembered. */
  let turn = 0
  const forget = (staffId: string | undefined): void => {
    turn += 1
    for (const [token, { session }] of remembered)
      if (staffId === undefined || session.staffId === staffId) remembered.delete(token)
  }
  const stop = await database.listen(STAFF_CHANGED, forget)

  const officerOf = ({ session }: Remembered): Officer | undefined => {
    const office = findOffice(offices.tree(), session.officeId)
    if (!office || !session.active || !isRunning(session, clock.now())) return undefined
    const officer: Officer = {
      kind: 'officer',
      staffId: session.staffId,
      name: session.name,
      officeId: office.id,
      regionId: office.regionId,
      officePath: office.path,
      officeKind: office.kind,
      roles: session.roles,
    }
    const { acting } = session
    if (acting === null) return officer
    // Looked at with every request: a deputyship ends by itself, and with the rights of the principal.
    const roles = rightsOn(acting, acting.principal, session, localDateOf(clock.now()))
    if (roles.length === 0) return officer
    const { id, principal, to, confidential } = acting
    return { ...officer, roles, actingFor: { id, staffId: principal.id, name: principal.name, to, confidential } }
  }

  const read = async (token: string, inUse: boolean): Promise<Officer | undefined> => {
    const begun = turn
    const session = await database.read({ audience: 'system' }, (tx) => findSessionByToken(tx, tokenHash(token)))
    if (!session || !isRunning(session, clock.now())) {
      remembered.delete(token)
      return undefined
    }
    const now = clock.now()
    if (inUse && Date.parse(now) - Date.parse(session.seenAt) > TOUCHED_AFTER_MS) {
      await database.write({ audience: 'system' }, async (tx) => {
        if (!(await touchSession(tx, session.id, session.seenAt, now))) return
        const on = localDateOf(now)
        const office = findOffice(offices.tree(), session.officeId)
        if (office && localDateOf(session.seenAt) < on)
          await options.sessionOfDay?.(tx, { regionId: office.regionId, officeId: office.id }, on)
      })
    }
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const fresh = { session, readAt: Date.now() }
    if (begun === turn) remembered.set(token, fresh)
    return officerOf(fresh)
  }

  const officer = (token: string | undefined, inUse = true): Officer | undefined | Promise<Officer | undefined> => {
    if (token === undefined || !isToken(token)) return undefined
    const known = remembered.get(token)
    return known && Date.now() - known.readAt < REMEMBERED_MS ? officerOf(known) : read(token, inUse)
  }

  return {
    identify(request) {
      const token = request.cookies[SESSION_COOKIE]
      const pass = request.cookies[MATTER_COOKIE]
      if (token === undefined && pass === undefined) return VISITOR
      const citizen = pass === undefined ? undefined : readMatterPass(passSecret, pass, clock.now())
      if (citizen && !isForOfficers(request.url)) return citizen
      const found = officer(token)
      return found instanceof Promise
        ? found.then((known) => known ?? citizen ?? VISITOR)
        : (found ?? citizen ?? VISITOR)
    },
    stillIn: async (request) => officer(request.cookies[SESSION_COOKIE], false),
    forget,
    close: stop,
  }
}

/** An officer may also be a citizen with a matter: on the citizens' pages the matter counts, elsewhere the desk. */
const isForOfficers = (url: string): boolean => url.startsWith('/api/') || url.startsWith('/workbench')
