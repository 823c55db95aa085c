import type { Outcome } from '../../matter/index.ts'
import type { DepartmentId } from '../district/departments.ts'

/** What was found, and what the opinion says of it. */
export interface Finding {
  readonly facts: string
  readonly opinion: string
}

/**
 * One everyday subject of petitions: sentences with gaps such as `{street}`, of which a filing takes one from each list. A gap has the
 * same filling throughout a matter.
 */
export interface Subject {
  readonly id: string
  /** Its topic in the content categories that ship. */
  readonly topic: string
  readonly department: DepartmentId
  readonly summaries: readonly string[]
  readonly openings: readonly string[]
  readonly details: readonly string[]
  readonly asks: readonly string[]
  readonly findings: Readonly<Record<Outcome, readonly Finding[]>>
  readonly legalBasis: string
  readonly executed: string
}
