import { hmacSha256, newId, unseal, type KeyRing } from '../../../platform/crypto/index.ts'
import type { Database, Transaction } from '../../../platform/db/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { TooMany } from '../../../platform/http/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { systemActor } from '../actor.ts'
import { writeAudit } from '../audit/writer.ts'
import { refuse, sentence } from '../messages/index.ts'
import { LONGEST_SECONDS, secondsAfter } from '../session/lifetime.ts'
import { newToken, tokenHash } from '../session/token.ts'
import { endSessionByToken, insertSession, type SessionOfDay } from '../session/writer.ts'
import { findSecret, findStaffByUsername, type StaffSecret } from '../staff/reader.ts'
import type { Staff } from '../staff/staff.ts'
import { useStep } from '../staff/writer.ts'
import { ACCOUNT_RULE, accountSubject, ADDRESS_RULE } from './lockout.ts'
import { afterSignIn, knownDevice } from './known-device.ts'
import { isPassword } from './password.ts'
import { acceptedStep } from './second-factor.ts'
import { countAttempt, forgetFailures, forgiveOne } from './writer.ts'

export interface SignInContext {
  readonly database: Database
  readonly clock: Clock
  readonly keys: KeyRing
  readonly sessionOfDay?: SessionOfDay
}

export interface SignInAttempt {
  readonly username: string
  readonly password: string
  /** The code of the second factor, where one is on. */
  readonly code?: string | undefined
  /** Network address and kind of device, shown in the list of sessions. */
  readonly address: string
  readonly device: string
  /** The token the browser had before: that session ends. */
  readonly formerToken?: string | undefined
  /** The cookie that says who has signed in with this browser before. */
  readonly deviceCookie?: string | undefined
}

const SYSTEM = { audience: 'system' } as const
const us = systemActor('sign-in')

/**
 * Signs somebody in and returns the new session's token. 'sign-in-failed' tells neither which part was wrong nor whether the name
 * exists; 'too-many' how long to wait; 'second-factor-needed' that the password was right and the code is missing.
 */
export async function signIn(
  context: SignInContext,
  attempt: SignInAttempt,
): Promise<{ token: string; staff: Staff; deviceCookie: string }> {
  const { database, clock, keys } = context
  const username = attempt.username.trim().toLowerCase()
  const subjects = subjectsOf(keys, username, attempt)
  await countAll(context, subjects)
  const [staff, secret] = await database.read(SYSTEM, async (tx) => {
    const found = await findStaffByUsername(tx, username)
    return [found, found && (await findSecret(tx, found.id))] as const
  })
  const right = await isPassword(attempt.password, staff?.active ? secret?.passwordHash : undefined)
  if (!right || !staff || !secret) throw new HuiyinError('sign-in-failed')
  const token = newToken()
  await database.write(SYSTEM, async (tx) => {
    await checkSecondFactor(tx, context, staff, secret, attempt.code)
    await forgetFailures(tx, subjects.who)
    if (subjects.address !== undefined) await forgiveOne(tx, subjects.address)
    if (attempt.formerToken !== undefined) await endSessionByToken(tx, tokenHash(attempt.formerToken))
    await insertSession(tx, sessionOf(staff, token, attempt, clock.now()))
    await context.sessionOfDay?.(tx, staff, clock.today())
    await writeAudit(tx, clock, {
      actor: us,
      action: 'session.begin',
      subject: `staff:${staff.id}`,
      regionId: staff.regionId,
      officeId: staff.officeId,
    })
  })
  return { token, staff, deviceCookie: afterSignIn(keys.derive('devices'), username, attempt.deviceCookie) }
}

/** On whom failures are counted. */
interface Subjects {
  /** The account, or the browser in which its owner has signed in before. */
  readonly who: string
  /** Only of strange browsers: who guesses from within an office does not close it to the others. */
  readonly address?: string
}

function subjectsOf(keys: KeyRing, username: string, { address, deviceCookie }: SignInAttempt): Subjects {
  const device = knownDevice(keys.derive('devices'), username, deviceCookie)
  if (device !== undefined) return { who: `device:${device}` }
  return {
    who: accountSubject(username),
    address: `address:${hmacSha256(keys.derive('addresses'), address).toString('base64url')}`,
  }
}

/** One transaction, the account first: nobody waits for the other in a ring. */
async function countAll({ database, clock }: SignInContext, { who, address }: Subjects): Promise<void> {
  const now = clock.now()
  const wait = await database.write(SYSTEM, async (tx) => {
    const byAccount = await countAttempt(tx, who, now, ACCOUNT_RULE)
    return byAccount > 0 || address === undefined ? byAccount : countAttempt(tx, address, now, ADDRESS_RULE)
  })
  if (wait > 0) throw new TooMany(wait, sentence('locked', String(wait)))
}

async function checkSecondFactor(
  tx: Transaction,
  { clock, keys }: SignInContext,
  staff: Staff,
  { secondFactor }: StaffSecret,
  code: string | undefined,
): Promise<void> {
  if (!secondFactor?.confirmed) return
  if (code === undefined) throw refuse('second-factor-needed', 'codeNeeded', 'code')
  const secret = unseal(keys.openKey(secondFactor.key), secondFactor.sealed, secondFactorContext(staff.id))
  const step = acceptedStep(secret, code, clock.now(), secondFactor.lastStep)
  if (step === undefined || !(await useStep(tx, staff.id, step))) throw refuse('sign-in-failed', 'codeWrong', 'code')
}

/** What the sealed second factor is and whose. */
export const secondFactorContext = (staffId: string): string => `staff.second-factor:${staffId}`

const sessionOf = (staff: Staff, token: string, attempt: SignInAttempt, now: Instant) => ({
  region_id: staff.regionId,
  id: newId(),
  staff_id: staff.id,
  token_hash: tokenHash(token),
  created_at: now,
  seen_at: now,
  expires_at: secondsAfter(now, LONGEST_SECONDS),
  device: attempt.device.slice(0, 120),
  address: attempt.address.slice(0, 64),
})
