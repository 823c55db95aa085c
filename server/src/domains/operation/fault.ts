import { z } from 'zod'
import type { ByOfficer } from '../identity/index.ts'
import { statement } from '../matter/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { FaultState, Severity } from './states.ts'
import { SEVERITIES } from './states.ts'

export const moment: z.ZodType<Instant, string> = z.iso
  .datetime({ offset: true, error: '请填写日期和时间。 | Enter a date and a time.' })
  .transform((text) => new Date(text).toISOString())

/** What is registered of a fault: of the system, never of anybody who works with it. */
export const NewFault = z.object({
  title: statement(100),
  what: statement(2000),
  severity: z.enum(SEVERITIES),
  beganAt: moment,
  /** The failure that the probe found, where it was one. */
  foundAt: moment.nullable().default(null),
})
export type NewFault = z.output<typeof NewFault>

export interface Fault {
  readonly regionId: string
  readonly id: string
  readonly officeId: string
  readonly title: string
  readonly what: string
  readonly severity: Severity
  readonly found: 'officer' | 'probe'
  readonly beganAt: Instant
  readonly registeredAt: Instant
  readonly state: FaultState
  readonly fixedAt: Instant | null
  readonly version: number
}

const text = z.object({ text: statement(1000) })
const reason = z.object({ reason: statement(1000) })

export const FAULT_INPUTS = {
  remark: text,
  fix: z.object({ fixedAt: moment, how: statement(1000) }),
  reopen: reason,
  withdraw: reason,
} as const

export type FaultCommand = {
  [Verb in keyof typeof FAULT_INPUTS]: { readonly verb: Verb; readonly input: z.output<(typeof FAULT_INPUTS)[Verb]> }
}[keyof typeof FAULT_INPUTS]

/** What happened to a fault: appended and never changed. */
export interface FaultStep {
  readonly seq: number
  readonly verb: 'register' | FaultCommand['verb']
  readonly at: Instant
  readonly by: ByOfficer
  readonly said: string
  /** How the fault stood after it: what a report of that day knows. */
  readonly state: FaultState
  readonly fixedAt: Instant | null
}
