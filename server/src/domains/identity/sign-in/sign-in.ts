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
import { endSessionByToken, insertSession } from '../session/writer.ts'
import { findSecret, findStaffByUsername, type StaffSecret } from '../staff/reader.ts'
import type { Staff } from '../staff/staff.ts'
import { useStep } from '../staff/writer.ts'
import { ACCOUNT_RULE, ADDRESS_RULE } from './lockout.ts'
import { isPassword } from './password.ts'
import { acceptedStep } from './second-factor.ts'
import { countAttempt, forgetFailures, forgiveOne } from './writer.ts'

export interface SignInContext {
  readonly database: Database
  readonly clock: Clock
  readonly keys: KeyRing
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
}

const SYSTEM = { audience: 'system' } as const
const us = systemActor('sign-in')

/**
 * Signs somebody in and returns the new session's token. 'sign-in-failed' tells neither which part was wrong nor whether the name
 * exists; 'too-many' how long to wait; 'second-factor-needed' that the password was right and the code is missing.
 */
export async function signIn(context: SignInContext, attempt: SignInAttempt): Promise<{ token: string; staff: Staff }> {
  const { database, clock, keys } = context
  const username = attempt.username.trim().toLowerCase()
  const account = `account:${username.slice(0, 64)}`
  const address = `address:${hmacSha256(keys.derive('addresses'), attempt.address).toString('base64url')}`
  await countBoth(context, account, address)
  const [staff, secret] = await database.read(SYSTEM, async (tx) => {
    const found = await findStaffByUsername(tx, username)
    return [found, found && (await findSecret(tx, found.id))] as const
  })
  const right = await isPassword(attempt.password, staff?.active ? secret?.passwordHash : undefined)
  if (!right || !staff || !secret) throw new HuiyinError('sign-in-failed')
  const token = newToken()
  await database.write(SYSTEM, async (tx) => {
    await checkSecondFactor(tx, context, staff, secret, attempt.code)
    await forgetFailures(tx, account)
    await forgiveOne(tx, address)
    if (attempt.formerToken !== undefined) await endSessionByToken(tx, tokenHash(attempt.formerToken))
    await insertSession(tx, sessionOf(staff, token, attempt, clock.now()))
    await writeAudit(tx, clock, {
      actor: us,
      action: 'session.begin',
      subject: `staff:${staff.id}`,
      regionId: staff.regionId,
      officeId: staff.officeId,
    })
  })
  return { token, staff }
}

/** One transaction, the account first: nobody waits for the other in a ring. */
async function countBoth({ database, clock }: SignInContext, account: string, address: string): Promise<void> {
  const now = clock.now()
  const wait = await database.write(SYSTEM, async (tx) => {
    const byAccount = await countAttempt(tx, account, now, ACCOUNT_RULE)
    const byAddress = byAccount > 0 ? 0 : await countAttempt(tx, address, now, ADDRESS_RULE)
    return Math.max(byAccount, byAddress)
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
