import { seal, unseal } from '../../../platform/crypto/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { TooMany } from '../../../platform/http/index.ts'
import type { Officer } from '../actor.ts'
import { writeAudit } from '../audit/writer.ts'
import { refuse, sentence } from '../messages/index.ts'
import { tokenHash } from '../session/token.ts'
import { endSessionsOf } from '../session/writer.ts'
import { findSecret, getStaff, type StaffSecret } from '../staff/reader.ts'
import { updatePassword, updateSecondFactor, useStep } from '../staff/writer.ts'
import { ACCOUNT_RULE } from './lockout.ts'
import { checkPassword, hashPassword, isPassword } from './password.ts'
import { acceptedStep, authenticatorAddress, base32, newSecret } from './second-factor.ts'
import { secondFactorContext, type SignInContext } from './sign-in.ts'
import { countAttempt, forgetFailures } from './writer.ts'

const SYSTEM = { audience: 'system' } as const

/** Changes one's own password; all other sessions end. The present password is asked for, and counted like a sign-in. */
export async function changeOwnPassword(
  context: SignInContext,
  officer: Officer,
  token: string,
  passwords: { present: string; next: string },
): Promise<void> {
  const { database, clock } = context
  const staff = await database.read(SYSTEM, (tx) => getStaff(tx, officer.staffId))
  checkPassword(passwords.next, staff.username, 'next')
  if (passwords.next === passwords.present) throw refuse('invalid', 'passwordSame', 'next')
  await requirePassword(context, officer, passwords.present, 'present')
  const hash = await hashPassword(passwords.next)
  await database.write(SYSTEM, async (tx) => {
    await updatePassword(tx, staff.id, hash, false)
    await endSessionsOf(tx, staff.id, tokenHash(token))
    await writeAudit(tx, clock, { actor: officer, action: 'session.password', subject: `staff:${staff.id}` })
  })
}

/** Prepares a second factor: the secret to put into an authenticator, shown once. It counts from its first confirmed code. */
export async function prepareSecondFactor(
  context: SignInContext,
  officer: Officer,
): Promise<{ secret: string; address: string }> {
  const { database, keys } = context
  const secret = newSecret()
  const { key, wrapped } = keys.createKey()
  return database.write(SYSTEM, async (tx) => {
    const staff = await getStaff(tx, officer.staffId)
    const before = await findSecret(tx, staff.id)
    if (before?.secondFactor?.confirmed) throw refuse('step-not-open', 'secondFactorOn')
    await updateSecondFactor(tx, staff.id, { sealed: seal(key, secret, secondFactorContext(staff.id)), key: wrapped })
    return { secret: base32(secret), address: authenticatorAddress(staff.username, secret) }
  })
}

/** Switches the prepared second factor on with its first code. */
export async function confirmSecondFactor(
  { database, clock, keys }: SignInContext,
  officer: Officer,
  code: string,
): Promise<void> {
  await database.write(SYSTEM, async (tx) => {
    const { secondFactor } = secretOf(await findSecret(tx, officer.staffId))
    if (!secondFactor) throw refuse('step-not-open', 'secondFactorOff')
    const secret = unseal(keys.openKey(secondFactor.key), secondFactor.sealed, secondFactorContext(officer.staffId))
    const step = acceptedStep(secret, code, clock.now(), secondFactor.lastStep)
    if (step === undefined || !(await useStep(tx, officer.staffId, step))) throw refuse('invalid', 'codeWrong', 'code')
    await writeAudit(tx, clock, {
      actor: officer,
      action: 'session.second-factor-on',
      subject: `staff:${officer.staffId}`,
    })
  })
}

/** Switches the second factor off; asks for the password. */
export async function removeSecondFactor(context: SignInContext, officer: Officer, password: string): Promise<void> {
  const { database, clock } = context
  await requirePassword(context, officer, password, 'password')
  await database.write(SYSTEM, async (tx) => {
    await updateSecondFactor(tx, officer.staffId, undefined)
    await writeAudit(tx, clock, {
      actor: officer,
      action: 'session.second-factor-off',
      subject: `staff:${officer.staffId}`,
    })
  })
}

async function requirePassword(
  { database, clock }: SignInContext,
  officer: Officer,
  password: string,
  path: string,
): Promise<void> {
  const subject = `password:${officer.staffId}`
  const wait = await database.write(SYSTEM, (tx) => countAttempt(tx, subject, clock.now(), ACCOUNT_RULE))
  if (wait > 0) throw new TooMany(wait, sentence('locked', String(wait)))
  const secret = await database.read(SYSTEM, (tx) => findSecret(tx, officer.staffId))
  if (!(await isPassword(password, secret?.passwordHash))) throw refuse('invalid', 'passwordWrong', path)
  await database.write(SYSTEM, (tx) => forgetFailures(tx, subject))
}

function secretOf(secret: StaffSecret | undefined): StaffSecret {
  if (!secret) throw new HuiyinError('not-signed-in')
  return secret
}
