import type { FastifyRequest } from 'fastify'
import type { Scope, Transaction } from '../db/index.ts'
import type { Asker } from './actor.ts'
import { idempotencyOf, type IdempotentCommand } from './idempotency/index.ts'

/** One line of the audit log. No personal data: ids, names of actions, and the reason that the officer gave. */
export interface AuditEntry {
  readonly actor: Asker
  /** What was done, e.g. `office.merge`. */
  readonly action: string
  /** What it was done to, e.g. `office:<id>`. */
  readonly subject: string
  readonly reason?: string | undefined
  readonly regionId?: string | undefined
  /** Whose administrators see the line, where the actor is no officer. */
  readonly officeId?: string | undefined
}

/** What doors need from the domain that knows who asks, so that domains below it can have doors too. */
export interface Identification {
  /** For whom the database is asked. */
  scopeOf(actor: Asker): Scope
  /** Who sends, as one word: `visitor`, `officer:<id>`, `citizen:<matter>`, `system:<name>`. */
  senderOf(actor: Asker): string
  /** Writes a line of the audit log, in the transaction of what it tells. */
  audit(tx: Transaction, entry: AuditEntry): Promise<void>
}

/** The command of a request, ready for `once`. */
export const commandOf = (
  identification: Identification,
  request: FastifyRequest,
  regionId: string,
): IdempotentCommand => ({
  ...idempotencyOf(request),
  regionId,
  sender: identification.senderOf(request.actor),
})
