import { isUniqueViolation, type Database, type Scope, type Transaction } from '../../db/index.ts'
import { HuiyinError } from '../../errors/index.ts'
import type { IdempotentCommand, Outcome } from './command.ts'
import { findOutcome } from './reader.ts'
import { rememberOutcome } from './writer.ts'

/**
 * Carries a command out once, however often it is sent: one transaction for the change and its outcome; a repetition gets the same
 * outcome. Other content under the same key is 'key-reused'.
 *
 * @example const { id } = await once(database, scope, commandOf(request, regionId), (tx) => createOffice(tx, request.body))
 */
export function once<T extends Outcome>(
  database: Database,
  scope: Scope,
  command: IdempotentCommand,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return replaying(database, scope, command, () =>
    database.write(scope, async (tx) => {
      const outcome = await work(tx)
      await rememberOutcome(tx, command, outcome)
      return outcome
    }),
  )
}

/**
 * For a command that calls `rememberOutcome` itself, beside its other statements: runs the attempt, and when it fails because it had
 * been carried out before, gives the outcome of then. A repetition usually fails as a conflict, and always at the key.
 */
export async function replaying<T extends Outcome>(
  database: Database,
  scope: Scope,
  command: IdempotentCommand,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!mayBeRepetition(error)) throw error
    const before = await database.read(scope, (tx) => findOutcome(tx, command))
    if (!before) throw error
    if (!before.fingerprint.equals(command.fingerprint)) throw new HuiyinError('key-reused', { cause: error })
    return before.outcome as T
  }
}

const mayBeRepetition = (error: unknown): boolean =>
  isUniqueViolation(error) || (error instanceof HuiyinError && error.status >= 400 && error.status < 500)
