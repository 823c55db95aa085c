import { z } from 'zod'
import { CAUSES } from './look.ts'
import { SERVICE_DAYS } from './service-time.ts'
import { FAULT_STATES, REFRESHED, SEVERITIES } from './states.ts'

/** The shapes of the running of the system as they are shown. Times are minutes. */
const date = z.string().meta({ format: 'date' })
const instant = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
const minutes = z.int()

const run = z.object({
  inService: minutes.describe('Minutes that count, planned work left out'),
  failed: minutes,
  planned: minutes.describe('Minutes of planned work, counted apart'),
  failureShare: z.int().nullable().describe('Failure time in millionths of the time that counts; null without records'),
})

export const FaultLine = z
  .object({
    regionId: z.string(),
    id,
    office,
    title: z.string(),
    severity: z.enum(SEVERITIES),
    found: z.enum(['officer', 'probe']),
    beganAt: instant,
    state: z.enum(Object.keys(FAULT_STATES) as [keyof typeof FAULT_STATES]),
    fixedAt: instant.nullable(),
    days: z.int().nullable().describe('Working days until it was fixed, the first day not counted'),
    minutes: minutes.nullable().describe('Minutes of promised service time until it was fixed'),
    standing: z.enum(['in-time', 'late', 'running']).nullable().describe('Against two working days'),
    version: z.int(),
  })
  .meta({ id: 'OperationFaultLine' })
export type FaultLine = z.output<typeof FaultLine>

export const FaultPage = z
  .object({ items: z.array(FaultLine), next: z.string().nullable() })
  .meta({ id: 'OperationFaultPage' })
export type FaultPage = z.output<typeof FaultPage>

export const FaultView = FaultLine.extend({
  what: z.string(),
  registeredAt: instant,
  may: z.array(z.enum(['remark', 'fix', 'reopen', 'withdraw'])),
  steps: z.array(
    z.object({
      seq: z.int(),
      verb: z.enum(['register', 'remark', 'fix', 'reopen', 'withdraw']),
      at: instant,
      by: z.string().nullable(),
      said: z.string(),
    }),
  ),
}).meta({ id: 'OperationFault' })
export type FaultView = z.output<typeof FaultView>

export const OperationView = z
  .object({
    year: z.int(),
    measuredFrom: date.nullable().describe('The day of the first look of the probe; nothing is claimed before'),
    lastLook: z.object({ at: instant, cause: z.enum(CAUSES).nullable() }).nullable(),
    total: run,
    months: z.array(
      run.extend({
        month: z.string(),
        requests: z.int(),
        failures: z.int(),
        sessions: z.int().describe('Workbench sessions of the busiest day'),
        refreshes: z.int(),
      }),
    ),
    faults: z.object({ inTime: z.int(), late: z.int(), running: z.int() }),
    longestRepair: z.int().nullable(),
    terminals: z.object({
      most: z.int().nullable(),
      days: z.array(z.object({ on: date, sessions: z.int() })).describe('The last days with sessions, latest first'),
    }),
    refreshes: z.array(z.object({ what: z.enum(REFRESHED), title: z.string(), on: date })),
    rules: z.array(
      z.object({
        inForceFrom: date,
        days: z.enum(SERVICE_DAYS),
        opens: z.string(),
        closes: z.string(),
        basis: z.string(),
      }),
    ),
    maintenance: z.array(
      z.object({ id, from: instant, to: instant, what: z.string(), announcedAt: instant, cancelled: z.boolean() }),
    ),
    proposed: z
      .array(z.object({ from: instant, to: instant, cause: z.enum(CAUSES) }))
      .describe('Failures that the probe found and nobody has registered yet'),
  })
  .meta({ id: 'Operation' })
export type OperationView = z.output<typeof OperationView>
