import type { WordsUsed } from '../document/index.ts'
import type { AttachmentRef, By } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Adoption, AdviceKind, CaseKind, CaseStep } from './case.ts'
import type { CaseState } from './states.ts'
import type { ThresholdUnit } from './threshold.ts'
import type { Trigger } from './trigger.ts'

/** What lists read of a case; all of it follows from its steps. */
export interface CaseRow {
  region_id: string
  id: string
  matter_id: string
  kind: CaseKind
  cause: string
  office_id: string
  supervisor_id: string
  seen_by: readonly string[]
  since: LocalDate
  opened_on: LocalDate
  state: CaseState
  closed_on: LocalDate | null
  listed_until: LocalDate | null
  next_owed: LocalDate | null
  version: number
}

export interface StepRow {
  region_id: string
  case_id: string
  seq: number
  type: CaseStep['type']
  on_date: LocalDate
  at: Instant
  by: By
  data: CaseStep['data']
}

export interface AdviceRow {
  region_id: string
  id: string
  /** The case it was given in, and its matter; null of advice that no single matter called for. */
  case_id: string | null
  matter_id: string | null
  kind: AdviceKind
  from_office: string
  to_office: string
  seen_by: readonly string[]
  number: string
  /** The words of the office that it was issued in; null from before templates. */
  words: WordsUsed | null
  text: string
  given_on: LocalDate
  reply_by: LocalDate
  adoption: Adoption | null
  reply: string
  replied_on: LocalDate | null
  replied_by: string | null
  /** Files of the answer. */
  files: readonly AttachmentRef[]
  version: number
}

export interface BatchRow {
  region_id: string
  id: string
  supervisor_id: string
  office_id: string
  made_on: LocalDate
  made_by: string
  number: string
  words: WordsUsed | null
  text: string
  cases: readonly { regionId: string; id: string }[]
}

export interface ThresholdRow {
  region_id: string
  id: string
  office_id: string
  trigger: Trigger
  amount: number
  unit: ThresholdUnit
  basis: string
  in_force_from: LocalDate
  in_force_to: LocalDate | null
}
