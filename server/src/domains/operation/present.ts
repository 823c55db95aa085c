import type { Calendar } from '../calendar/index.ts'
import { nameOfBy } from '../identity/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { localDateOf, type Instant, type LocalDate } from '../../platform/time/index.ts'
import type { Sheet } from '../../platform/documents/index.ts'
import type { Availability } from './availability.ts'
import type { Fault, FaultStep } from './fault.ts'
import { REPAIR_LIMIT, type OperationFigures } from './figures.ts'
import type { Interval } from './look.ts'
import { MESSAGES } from './messages/index.ts'
import type { Refresh } from './reader.ts'
import { repairDays, repairTime, standing } from './repair-time.ts'
import type { ServiceRule } from './service-time.ts'
import { FAULT_STATES } from './states.ts'
import type { MaintenanceRow } from './tables.ts'
import type { FaultLine, FaultView, OperationView } from './views.ts'

const MINUTE = 60_000
const MILLION = 1_000_000
const minutesOf = (ms: number): number => Math.round(ms / MINUTE)

/** A stretch of running as it is shown. */
const presentRun = ({ inService, failed, planned }: Availability) => ({
  inService: minutesOf(inService),
  failed: minutesOf(failed),
  planned: minutesOf(planned),
  failureShare: inService === 0 ? null : Math.round((failed / inService) * MILLION),
})

/** What a fault is told with. */
export interface Told {
  readonly offices: OfficeTree
  readonly calendar: Calendar
  readonly rules: readonly ServiceRule[]
  readonly now: Instant
}

export function presentFaultLine(fault: Fault, { offices, calendar, rules, now }: Told): FaultLine {
  const office = findOffice(offices, fault.officeId)
  const { beganAt, fixedAt } = fault
  return {
    regionId: fault.regionId,
    id: fault.id,
    office: {
      id: fault.officeId,
      name: { zh: office?.name.zh ?? '', en: office?.name.en || office?.name.zh || '' },
    },
    title: fault.title,
    severity: fault.severity,
    found: fault.found,
    beganAt,
    state: fault.state,
    fixedAt,
    days: fixedAt === null ? null : repairDays(calendar, beganAt, fixedAt),
    minutes: fixedAt === null ? null : minutesOf(repairTime(rules, calendar, beganAt, fixedAt)),
    standing: fault.state === 'withdrawn' ? null : standing(calendar, fault, REPAIR_LIMIT, now),
    version: fault.version,
  }
}

export const presentFault = (
  fault: Fault,
  told: Told,
  more: { readonly steps: readonly FaultStep[]; readonly names: ReadonlyMap<string, string>; readonly own: boolean },
): FaultView => ({
  ...presentFaultLine(fault, told),
  what: fault.what,
  registeredAt: fault.registeredAt,
  may: more.own ? [...FAULT_STATES[fault.state]] : [],
  steps: more.steps.map(({ seq, verb, at, by, said }) => ({ seq, verb, at, by: nameOfBy(more.names, by), said })),
})

/** What a year of running is shown from. */
export interface Ran {
  readonly year: number
  readonly first: Interval | undefined
  readonly last: Interval | undefined
  readonly months: readonly { readonly month: string; readonly ran: Availability }[]
  readonly total: Availability
  readonly requests: readonly { readonly month: string; readonly requests: number; readonly failures: number }[]
  readonly sessions: readonly { readonly on: LocalDate; readonly sessions: number }[]
  readonly refreshes: readonly Refresh[]
  readonly faults: OperationFigures['faults']
  readonly longestRepair: number | null
  readonly rules: readonly ServiceRule[]
  readonly maintenance: readonly MaintenanceRow[]
  readonly proposed: readonly Interval[]
}

const DAYS_SHOWN = 31
const REFRESHES_SHOWN = 50
const MONTH_LENGTH = 'YYYY-MM'.length
const inMonth = (month: string, on: LocalDate): boolean => on.slice(0, MONTH_LENGTH) === month

export function presentOperation(ran: Ran): OperationView {
  const requests = new Map(ran.requests.map((one) => [one.month, one]))
  return {
    year: ran.year,
    measuredFrom: ran.first ? localDateOf(ran.first.from) : null,
    lastLook: ran.last ? { at: ran.last.to, cause: ran.last.cause } : null,
    total: presentRun(ran.total),
    months: ran.months.map(({ month, ran: one }) => ({
      month,
      ...presentRun(one),
      requests: requests.get(month)?.requests ?? 0,
      failures: requests.get(month)?.failures ?? 0,
      sessions: Math.max(0, ...ran.sessions.filter(({ on }) => inMonth(month, on)).map(({ sessions }) => sessions)),
      refreshes: ran.refreshes.filter(({ on }) => inMonth(month, on)).length,
    })),
    faults: ran.faults,
    longestRepair: ran.longestRepair,
    terminals: {
      most: ran.sessions.length === 0 ? null : Math.max(...ran.sessions.map(({ sessions }) => sessions)),
      days: ran.sessions.slice(-DAYS_SHOWN).toReversed(),
    },
    refreshes: ran.refreshes.slice(0, REFRESHES_SHOWN),
    rules: ran.rules.map((rule) => ({ ...rule })),
    maintenance: ran.maintenance.map((work) => ({
      id: work.id,
      from: work.from_at,
      to: work.to_at,
      what: work.what,
      announcedAt: work.announced_at,
      cancelled: work.cancelled_at !== null,
    })),
    proposed: ran.proposed.flatMap(({ from, to, cause }) => (cause === null ? [] : [{ from, to, cause }])),
  }
}

/** What everybody may read of the running of the system. */
export interface PublicService {
  readonly year: number
  readonly measuredFrom: LocalDate | null
  readonly running: boolean | null
  readonly lastLookAt: Instant | null
  readonly hours: { readonly inService: number; readonly failed: number; readonly planned: number }
  /** Share of the time in which it ran, in percent with two places; null without records. */
  readonly available: string | null
  readonly rule: ServiceRule | null
  readonly coming: readonly { readonly from: Instant; readonly to: Instant; readonly what: string }[]
}

const PERCENT = 100
const HOUR = 60
const PLACES = 2
/** An older look says nothing of now. */
const FRESH_MS = 10 * MINUTE

/** Cut off, never rounded up: what failed for a minute was not there all the time. */
function shareOf(failed: number, inService: number): string | null {
  if (inService === 0) return null
  const scale = 10 ** PLACES
  return (Math.floor(((inService - failed) / inService) * PERCENT * scale) / scale).toFixed(PLACES)
}

export function presentPublicService(view: OperationView, now: Instant, today: LocalDate): PublicService {
  const { inService, failed, planned } = view.total
  const hours = (minutes: number): number => Math.round((minutes / HOUR) * 10) / 10
  const fresh = view.lastLook !== null && Date.parse(now) - Date.parse(view.lastLook.at) < FRESH_MS
  return {
    year: view.year,
    measuredFrom: view.measuredFrom,
    running: fresh ? view.lastLook?.cause === null : null,
    lastLookAt: view.lastLook?.at ?? null,
    hours: { inService: hours(inService), failed: hours(failed), planned: hours(planned) },
    available: shareOf(failed, inService),
    rule: view.rules.findLast(({ inForceFrom }) => inForceFrom <= today) ?? null,
    coming: view.maintenance
      .filter(({ cancelled, to }) => !cancelled && to > now)
      .map(({ from, to, what }) => ({ from, to, what })),
  }
}

const hoursText = (minutes: number): string => (minutes / HOUR).toFixed(1)
const LANGUAGES = { 'zh-CN': 'zh', en: 'en' } as const
const SHANGHAI_MS = 8 * HOUR * MINUTE
const localMoment = (at: Instant): string =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')

/** The year and its faults as sheets. */
export function presentSheets(view: OperationView, faults: readonly FaultLine[], lang: 'zh-CN' | 'en'): Sheet[] {
  const { sheet, severities, states } = MESSAGES[LANGUAGES[lang]]
  const share = (failureShare: number | null): string =>
    failureShare === null ? '' : `${((failureShare / MILLION) * PERCENT).toFixed(3)}%`
  return [
    {
      name: sheet.availability,
      rows: [
        [
          sheet.month,
          sheet.inService,
          sheet.failed,
          sheet.planned,
          sheet.ratio,
          sheet.requests,
          sheet.failures,
          sheet.sessions,
          sheet.refreshes,
        ],
        ...view.months.map((one) => [
          one.month,
          hoursText(one.inService),
          hoursText(one.failed),
          hoursText(one.planned),
          share(one.failureShare),
          one.requests,
          one.failures,
          one.sessions,
          one.refreshes,
        ]),
      ],
    },
    {
      name: sheet.faults,
      rows: [
        [sheet.title, sheet.office, sheet.severity, sheet.state, sheet.beganAt, sheet.fixedAt, sheet.days],
        ...faults.map((fault) => [
          fault.title,
          fault.office.name[LANGUAGES[lang]],
          severities[fault.severity],
          states[fault.state],
          localMoment(fault.beganAt),
          fault.fixedAt === null ? '' : localMoment(fault.fixedAt),
          fault.days,
        ]),
      ],
    },
  ]
}
