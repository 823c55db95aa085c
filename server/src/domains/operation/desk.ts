import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { once, requireVersion, type IdempotencyKey } from '../../platform/http/index.ts'
import type { Sheet } from '../../platform/documents/index.ts'
import { addDays, localDateOf, startOfDay, yearOf, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { actorKey, byOfficer, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { areaOf, seersOf } from './area.ts'
import { decideFault } from './decide.ts'
import type { Fault, FaultCommand, FaultStep, NewFault } from './fault.ts'
import { countFaults, readAvailability } from './figures.ts'
import { operationPolicies } from './policy.ts'
import {
  presentFault,
  presentFaultLine,
  presentOperation,
  presentPublicService,
  presentSheets,
  type PublicService,
  type Told,
} from './present.ts'
import {
  countRequests,
  findTerminalDays,
  findFaults,
  findIntervals,
  findKnownFaults,
  findLastLook,
  findMaintenance,
  findProposed,
  findRefreshes,
  findRules,
  findSteps,
  getFault,
  getMaintenance,
  type FaultKey,
} from './reader.ts'
import { refuse } from './refuse.ts'
import type { ServiceRule } from './service-time.ts'
import type { Refreshed } from './states.ts'
import type { FaultPage, FaultView, OperationView } from './views.ts'
import {
  appendStep,
  cancelMaintenance,
  insertFault,
  insertMaintenance,
  insertRefresh,
  insertRule,
  takeUp,
} from './writer.ts'

export interface FaultQuery {
  readonly year?: number | undefined
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
  readonly office?: string | undefined
  readonly state?: Fault['state'] | undefined
  readonly after?: string | undefined
  readonly limit: number
}

export interface PlannedWork {
  readonly from: Instant
  readonly to: Instant
  readonly what: string
}

/** Where the running of the system is seen and kept: what the routes and the portal call. */
export interface OperationDesk {
  year(officer: Officer, year?: number): Promise<OperationView>
  faults(officer: Officer, query: FaultQuery): Promise<FaultPage>
  fault(officer: Officer, key: FaultKey): Promise<FaultView>
  register(officer: Officer, fault: NewFault, idempotency: IdempotencyKey): Promise<FaultKey>
  act(
    officer: Officer,
    key: FaultKey & { readonly expectedVersion: number },
    command: FaultCommand,
    idempotency: IdempotencyKey,
  ): Promise<void>
  rule(officer: Officer, rule: ServiceRule, idempotency: IdempotencyKey): Promise<void>
  announce(officer: Officer, work: PlannedWork, idempotency: IdempotencyKey): Promise<void>
  callOff(officer: Officer, id: string, reason: string, idempotency: IdempotencyKey): Promise<void>
  refreshed(
    officer: Officer,
    done: { readonly what: Refreshed; readonly title: string; readonly on: LocalDate },
    idempotency: IdempotencyKey,
  ): Promise<void>
  sheets(officer: Officer, year: number | undefined, lang: 'zh-CN' | 'en'): Promise<Sheet[]>
  /** What everybody may read of this year. */
  service(): Promise<PublicService>
}

const SYSTEM = { audience: 'system' } as const
const MONTHS = 12
const MOST_FAULTS = 5000
const DAYS_AHEAD = 366

/** The months of a year that have begun, each until now at the most. */
function monthsOf(year: number, now: Instant): { month: string; from: Instant; to: Instant }[] {
  return Array.from({ length: MONTHS }, (_, n) => {
    const month = `${year}-${String(n + 1).padStart(2, '0')}`
    const next = n + 1 === MONTHS ? `${year + 1}-01-01` : `${year}-${String(n + 2).padStart(2, '0')}-01`
    const to = startOfDay(next)
    return { month, from: startOfDay(`${month}-01`), to: to < now ? to : now }
  }).filter(({ from }) => from < now)
}

export function operationDesk(context: MatterContext): OperationDesk {
  const { database, clock } = context
  const calendar = () => context.law().calendar
  const below = (officeId: string): string[] => areaOf(context.offices(), officeId)

  const give = async (
    officer: Officer,
    idempotency: IdempotencyKey,
    action: string,
    subject: string,
    work: (tx: Transaction) => Promise<FaultKey>,
    reason = '',
  ): Promise<FaultKey> => {
    const command = { regionId: officer.regionId, sender: actorKey(officer), ...idempotency }
    return once(database, scopeOf(officer), command, async (tx) => {
      const done = await work(tx)
      await context.audit(tx, { actor: officer, action, subject, reason, regionId: officer.regionId })
      return { regionId: done.regionId, id: done.id }
    })
  }

  const readYear = async (tx: Transaction, offices: readonly string[], year: number): Promise<OperationView> => {
    const now = clock.now()
    const today = clock.today()
    const [from, to] = [`${year}-01-01`, `${year}-12-31`]
    const [begin, end] = [startOfDay(from), startOfDay(`${year + 1}-01-01`)]
    const months = monthsOf(year, now)
    const until = end < now ? end : now
    const ran = await readAvailability(tx, calendar(), months)
    const [total = { inService: 0, failed: 0, planned: 0 }] = await readAvailability(tx, calendar(), [
      { from: begin, to: until },
    ])
    const known = await findKnownFaults(tx, offices, { from: begin, to: end, knownAt: now })
    const [first] = await findIntervals(tx, begin, until)
    return presentOperation({
      year,
      first,
      last: await findLastLook(tx),
      months: months.map(({ month }, n) => ({ month, ran: ran[n] ?? { inService: 0, failed: 0, planned: 0 } })),
      total,
      requests: await countRequests(tx, begin, end),
      sessions: await findTerminalDays(tx, offices, from, to),
      refreshes: await findRefreshes(tx, offices, { from, to, knownAt: now }),
      ...countFaults(calendar(), known, now),
      rules: await findRules(tx),
      maintenance: await findMaintenance(tx, begin, startOfDay(addDays(today, DAYS_AHEAD))),
      proposed: await findProposed(tx),
    })
  }

  const told = async (tx: Transaction): Promise<Told> => ({
    offices: context.offices(),
    calendar: calendar(),
    rules: await findRules(tx),
    now: clock.now(),
  })

  const list = (officer: Officer, query: FaultQuery): Promise<FaultPage> =>
    database.read(scopeOf(officer), async (tx) => {
      const from = query.from ?? (query.year === undefined ? undefined : `${query.year}-01-01`)
      const to = query.to ?? (query.year === undefined ? undefined : `${query.year}-12-31`)
      const found = await findFaults(tx, {
        from: from && startOfDay(from),
        to: to && startOfDay(addDays(to, 1)),
        state: query.state,
        offices: query.office === undefined ? undefined : below(query.office),
        after: query.after,
        limit: query.limit,
      })
      const shown = found.slice(0, query.limit)
      const last = shown.at(-1)
      const more = await told(tx)
      return {
        items: shown.map((fault) => presentFaultLine(fault, more)),
        next: found.length > query.limit && last ? `${last.beganAt}_${last.id}` : null,
      }
    })

  const year = (officer: Officer, asked?: number): Promise<OperationView> =>
    database.read(scopeOf(officer), (tx) => readYear(tx, below(officer.officeId), asked ?? yearOf(clock.today())))

  return {
    year,
    faults: list,

    fault: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const fault = await getFault(tx, key)
        const steps = await findSteps(tx, key)
        const people = [...new Set(steps.flatMap(({ by }) => [by.staffId, ...(by.for === undefined ? [] : [by.for])]))]
        const names = await context.staffNames(tx, people)
        const own = fault.officeId === officer.officeId && operationPolicies.fault.test(officer)
        return presentFault(fault, await told(tx), { steps, names, own })
      }),

    register(officer, wish, idempotency) {
      const key = { regionId: officer.regionId, id: newId() }
      return give(officer, idempotency, 'operation.register-fault', `fault:${key.id}`, async (tx) => {
        const now = clock.now()
        if (wish.beganAt > now) throw refuse('invalid', 'toCome')
        if (wish.foundAt !== null) {
          const taken = await takeUp(tx, wish.foundAt)
          if (taken === undefined) throw refuse('invalid', 'notFound')
          if (!taken) throw refuse('conflict', 'dealtWith')
        }
        const fault: Fault = {
          ...key,
          officeId: officer.officeId,
          title: wish.title,
          what: wish.what,
          severity: wish.severity,
          found: wish.foundAt === null ? 'officer' : 'probe',
          beganAt: wish.beganAt,
          registeredAt: now,
          state: 'open',
          fixedAt: null,
          version: 1,
        }
        const seenBy = seersOf(context.offices(), officer.officeId)
        const step: FaultStep = {
          seq: 1,
          verb: 'register',
          at: now,
          by: byOfficer(officer),
          said: wish.what,
          state: 'open',
          fixedAt: null,
        }
        await insertFault(tx, fault, seenBy, step)
        return key
      })
    },

    async act(officer, key, command, idempotency) {
      await give(officer, idempotency, `operation.${command.verb}`, `fault:${key.id}`, async (tx) => {
        const fault = await getFault(tx, key)
        if (fault.officeId !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
        requireVersion(key.expectedVersion, fault.version)
        const now = clock.now()
        const { after, said } = decideFault(fault, command, now)
        await appendStep(tx, after, {
          seq: after.version,
          verb: command.verb,
          at: now,
          by: byOfficer(officer),
          said,
          state: after.state,
          fixedAt: after.fixedAt,
        })
        return { regionId: fault.regionId, id: fault.id }
      })
    },

    async rule(officer, rule, idempotency) {
      await give(officer, idempotency, 'operation.service-rule', `service-rule:${rule.inForceFrom}`, async (tx) => {
        if (rule.inForceFrom < clock.today()) throw refuse('invalid', 'rulePast')
        if (rule.closes <= rule.opens) throw refuse('invalid', 'endsBefore')
        if (!(await insertRule(tx, rule))) throw refuse('conflict', 'ruleKnown')
        return { regionId: officer.regionId, id: rule.inForceFrom }
      })
    },

    async announce(officer, work, idempotency) {
      const id = newId()
      await give(officer, idempotency, 'operation.announce', `maintenance:${id}`, async (tx) => {
        const now = clock.now()
        if (work.from <= now) throw refuse('invalid', 'notAhead')
        if (work.to <= work.from) throw refuse('invalid', 'endsBefore')
        await insertMaintenance(tx, {
          id,
          from_at: work.from,
          to_at: work.to,
          what: work.what,
          announced_at: now,
          cancelled_at: null,
        })
        return { regionId: officer.regionId, id }
      })
    },

    async callOff(officer, id, reason, idempotency) {
      const work = async (tx: Transaction): Promise<FaultKey> => {
        const planned = await getMaintenance(tx, id)
        if (planned.cancelled_at !== null) throw refuse('step-not-open', 'cancelled')
        if (planned.from_at <= clock.now()) throw refuse('step-not-open', 'begun')
        await cancelMaintenance(tx, id, clock.now())
        return { regionId: officer.regionId, id }
      }
      await give(officer, idempotency, 'operation.call-off', `maintenance:${id}`, work, reason)
    },

    async refreshed(officer, { what, title, on }, idempotency) {
      await give(officer, idempotency, 'operation.refreshed', `refresh:${what}`, async (tx) => {
        if (on > clock.today()) throw refuse('invalid', 'toCome')
        await insertRefresh(tx, { what, title, on, at: clock.now(), officeId: officer.officeId })
        return { regionId: officer.regionId, id: on }
      })
    },

    async sheets(officer, asked, lang) {
      const view = await year(officer, asked)
      const { items } = await list(officer, { year: view.year, limit: MOST_FAULTS })
      return presentSheets(view, items, lang)
    },

    async service() {
      const now = clock.now()
      const today = localDateOf(now)
      const view = await database.read(SYSTEM, (tx) => readYear(tx, [], yearOf(today)))
      return presentPublicService(view, now, today)
    },
  }
}
