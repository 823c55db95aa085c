import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { IdentityTables } from '../tables.ts'

export interface AuditLine {
  readonly id: string
  readonly at: Instant
  readonly actor: string
  readonly actorName: string
  readonly officeId: string | null
  readonly action: string
  readonly subject: string
  readonly reason: string
}

export interface AuditQuery {
  /** Only lines older than this one: the id of the last line of the page before. */
  readonly before?: string | undefined
  readonly limit: number
  readonly subject?: string | undefined
  readonly actor?: string | undefined
  readonly action?: string | undefined
  /** Only what staff of these offices did. */
  readonly officeIds?: readonly string[] | undefined
}

/** Lines of the audit log, newest first. */
export async function findAuditLines(tx: Transaction, query: AuditQuery): Promise<AuditLine[]> {
  let lines = tx.on<IdentityTables>().selectFrom('audit_log').selectAll()
  if (query.before !== undefined) lines = lines.where('id', '<', query.before)
  if (query.subject !== undefined) lines = lines.where('subject', '=', query.subject)
  if (query.actor !== undefined) lines = lines.where('actor', '=', query.actor)
  if (query.action !== undefined) lines = lines.where('action', '=', query.action)
  if (query.officeIds !== undefined) lines = lines.where('office_id', 'in', [...query.officeIds])
  const rows = await lines.orderBy('id', 'desc').limit(query.limit).execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    actorName: row.actor_name,
    officeId: row.office_id,
    action: row.action,
    subject: row.subject,
    reason: row.reason,
  }))
}
