import type { Calendar } from '../calendar/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { addDays, startOfDay, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { availabilityIn, type Availability } from './availability.ts'
import {
  findTerminalDays,
  findIntervals,
  findKnownFaults,
  findMaintenance,
  findRefreshes,
  findRules,
  type KnownFault,
} from './reader.ts'
import { repairDays, standing } from './repair-time.ts'

/** Of which days and offices, and as it was known at which moment. */
export interface OperationCut {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
  readonly knownAt: Instant
}

export interface OperationFigures {
  readonly availability: Availability
  /** `running` is neither fixed nor late yet, and in neither of the others. */
  readonly faults: { readonly inTime: number; readonly late: number; readonly running: number }
  /** In working days, of what is fixed; null when nothing is. */
  readonly longestRepair: number | null
  /** Workbench sessions of the busiest day; null when no day has any. */
  readonly terminals: number | null
  readonly refreshes: number
}

/** 两个工作日: what the figure 2个工作日内修复故障数 has in its name. */
export const REPAIR_LIMIT = 2

/** How faults stand to the two working days at a moment. Pure. */
export function countFaults(
  calendar: Calendar,
  faults: readonly KnownFault[],
  now: Instant,
): Pick<OperationFigures, 'faults' | 'longestRepair'> {
  const standings = { inTime: 0, late: 0, running: 0 }
  let longest: number | null = null
  for (const fault of faults) {
    if (fault.state === 'withdrawn') continue
    const stands = standing(calendar, fault, REPAIR_LIMIT, now)
    standings[stands === 'in-time' ? 'inTime' : stands] += 1
    if (fault.fixedAt !== null) longest = Math.max(longest ?? 0, repairDays(calendar, fault.beganAt, fault.fixedAt))
  }
  return { faults: standings, longestRepair: longest }
}

/** How the system ran: in a window of moments, with everything that says so. */
export async function readAvailability(
  tx: Transaction,
  calendar: Calendar,
  windows: readonly { readonly from: Instant; readonly to: Instant }[],
): Promise<Availability[]> {
  const from = windows[0]?.from ?? ''
  const to = windows.at(-1)?.to ?? ''
  if (windows.length === 0 || from >= to) return windows.map(() => ({ inService: 0, failed: 0, planned: 0 }))
  const intervals = await findIntervals(tx, from, to)
  const rules = await findRules(tx)
  const planned = (await findMaintenance(tx, from, to))
    .filter((work) => work.cancelled_at === null)
    .map((work) => ({ from: Date.parse(work.from_at), to: Date.parse(work.to_at) }))
  return windows.map((window) =>
    availabilityIn(
      { intervals, rules, planned, calendar },
      { from: Date.parse(window.from), to: Date.parse(window.to) },
    ),
  )
}

/** Everything that is counted of the running of the system. */
export async function readOperation(
  tx: Transaction,
  calendar: Calendar,
  { from, to, offices, knownAt }: OperationCut,
): Promise<OperationFigures> {
  const begin = startOfDay(from)
  const end = startOfDay(addDays(to, 1))
  const [availability = { inService: 0, failed: 0, planned: 0 }] = await readAvailability(tx, calendar, [
    { from: begin, to: knownAt < end ? knownAt : end },
  ])
  const faults = await findKnownFaults(tx, offices, { from: begin, to: end, knownAt })
  const days = await findTerminalDays(tx, offices, from, to)
  const refreshes = await findRefreshes(tx, offices, { from, to, knownAt })
  return {
    availability,
    ...countFaults(calendar, faults, knownAt),
    terminals: days.length === 0 ? null : Math.max(...days.map(({ sessions }) => sessions)),
    refreshes: refreshes.length,
  }
}
