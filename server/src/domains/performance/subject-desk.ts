import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import { type Officer, scopeOf } from '../identity/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import { requireParent, type SubjectInput } from './by-hand.ts'
import {
  giving,
  officeName,
  type PerformanceContext,
  readersOf,
  requireOwn,
  requireVersion,
  rulesFor,
  takenBy,
  type Versioned,
} from './context.ts'
import { paymentsOf } from './payment-source.ts'
import { mistakeOf, type Plan } from './plan.ts'
import { performancePolicies } from './policy.ts'
import { presentIndicator } from './present.ts'
import { presentSubject } from './present-subject.ts'
import { findIndicators, findPayments, findSubjects, findSubjectSteps, getSubject, type RecordKey } from './reader.ts'
import { findRecords } from './record-reader.ts'
import { refuse } from './refuse.ts'
import type { Weights } from './score/weights.ts'
import { spendingOn } from './spending.ts'
import {
  NOTHING_SAID,
  type PaidFrom,
  type PaymentRow,
  type SubjectEvent,
  type SubjectRow,
  type SubjectState,
  type Weighing,
} from './tables.ts'
import { projectOf, readValues } from './values.ts'
import type { SubjectPage } from './views-subject.ts'
import { mistakeOfWeighing, weightsOf } from './weighing.ts'
import { appendSubjectStep, insertFiles, insertPayment, insertSubject, insertSubjectStep } from './writer.ts'

export interface PaymentInput {
  readonly on: LocalDate
  readonly amount: number
  readonly voucher: string
  readonly purpose: string
  readonly files: readonly AttachmentRef[]
}
export type WeightsWish =
  | { readonly by: 'rules' }
  | { readonly by: 'groups'; readonly groups: Weights }
  | { readonly by: 'indicators'; readonly weighing: Weighing }

/** Goals, their parts and projects: written, changed, planned, weighed, paid. */
export interface SubjectDesk {
  subject(officer: Officer, key: RecordKey): Promise<SubjectPage>
  writeSubject(officer: Officer, year: number, input: SubjectInput, idempotency: IdempotencyKey): Promise<string>
  changeSubject(
    officer: Officer,
    key: Versioned,
    input: SubjectInput,
    reason: string,
    idempotency: IdempotencyKey,
  ): Promise<void>
  strikeSubject(officer: Officer, key: Versioned, reason: string, idempotency: IdempotencyKey): Promise<void>
  plan(officer: Officer, key: Versioned, plan: Plan | null, reason: string, idempotency: IdempotencyKey): Promise<void>
  weigh(officer: Officer, key: Versioned, wish: WeightsWish, reason: string, idempotency: IdempotencyKey): Promise<void>
  /** Has the payments of a project come from elsewhere, or entered here again. */
  bind(
    officer: Officer,
    key: Versioned,
    paidFrom: PaidFrom | null,
    reason: string,
    idempotency: IdempotencyKey,
  ): Promise<void>
  pay(officer: Officer, key: Versioned, payment: PaymentInput, idempotency: IdempotencyKey): Promise<void>
  reverse(officer: Officer, key: Versioned, payment: string, reason: string, idempotency: IdempotencyKey): Promise<void>
}

const stateOf = ({ name, code, budget, goals, parent_id, data }: SubjectRow): SubjectState => ({
  name,
  code,
  budget,
  goals,
  parent_id,
  data,
})

export function subjectDesk(context: PerformanceContext): SubjectDesk {
  const { database, clock, measures, payments } = context

  /** Writes the next step of a goal or project of one's own office. */
  const step = (
    officer: Officer,
    key: Versioned,
    idempotency: IdempotencyKey,
    decide: (tx: Transaction, row: SubjectRow) => Promise<{ after: Partial<SubjectRow>; event: SubjectEvent }>,
  ): Promise<void> =>
    giving(context, officer, idempotency, { action: 'subject', subject: key.id }, async (tx) => {
      const before = await getSubject(tx, key)
      requireOwn(officer, before)
      requireVersion(before.version, key)
      if (before.struck) throw refuse('step-not-open', 'struck')
      const { after, event } = await decide(tx, before)
      const place = { region_id: key.regionId, subject_id: key.id, seq: before.version + 1 }
      await appendSubjectStep(tx, { ...before, ...after }, { ...place, ...event, ...takenBy(context, officer) })
      return null
    }).then(() => undefined)

  /** A change of what is kept, with its reason. */
  const changed = (
    type: 'changed' | 'planned' | 'weighed' | 'bound',
    before: SubjectRow,
    after: Partial<SubjectRow>,
    reason: string,
  ): { after: Partial<SubjectRow>; event: SubjectEvent } => ({
    after,
    event: { type, data: { subject: stateOf({ ...before, ...after }), reason } },
  })

  /** The goal that one is a part of; nothing is a part of itself. */
  const parentFor = async (
    tx: Transaction,
    regionId: string,
    { kind, parent }: SubjectInput,
    year: number,
    id: string | null,
  ): Promise<string | null> => {
    const found = parent === null ? undefined : await getSubject(tx, { regionId, id: parent })
    if (found && found.id === id) throw refuse('invalid', 'noParent')
    requireParent(kind, found, year)
    return found?.id ?? null
  }

  const writtenIn = (tx: Transaction, row: SubjectRow, officer: Officer): Promise<unknown> =>
    insertSubjectStep(tx, {
      region_id: row.region_id,
      subject_id: row.id,
      seq: 1,
      type: 'written',
      data: { subject: stateOf(row), source: '' },
      ...takenBy(context, officer),
    })

  return {
    async subject(officer, key) {
      const { subject, indicators, steps, names, records } = await database.read(scopeOf(officer), async (tx) => {
        const subject = await getSubject(tx, key)
        const steps = await findSubjectSteps(tx, key)
        const records = await findRecords(tx, [subject])
        const staff = [...steps, ...records.map(({ drawn_by: by }) => ({ by }))].map(({ by }) => by.staffId)
        const indicators = await findIndicators(tx, [subject])
        return { subject, indicators, steps, records, names: await context.staffNames(tx, [...new Set(staff)]) }
      })
      const mayKeep =
        subject.office_id === officer.officeId && performancePolicies.keep.test(officer) && !subject.struck
      const found = await database.read({ audience: 'system' }, async (tx) => {
        const { office_id: office, year } = subject
        const today = clock.today()
        const { rules } = await rulesFor(tx, office, today)
        const subjects = await findSubjects(tx, office, year)
        const moment = { day: today, asOf: null, entered: null }
        const values = await readValues(tx, measures, { year, office, subjects, indicators, moment })
        const paid = subject.kind === 'project' ? await paymentsOf(tx, payments, projectOf(subject), null) : []
        const accounts: { source: string; account: string; name: { zh: string; en: string } }[] = []
        for (const source of payments)
          for (const { id, name } of await source.accounts(tx, office, year))
            accounts.push({
              source: source.id,
              account: id,
              name: { zh: `${source.name.zh}：${name}`, en: `${source.name.en}: ${name}` },
            })
        return {
          year,
          rules,
          subjects,
          values,
          paid,
          accounts,
          today,
          spending: spendingOn(subject, paid, rules, today),
        }
      })
      return {
        ...presentSubject(subject, {
          ...found,
          indicators,
          weights: weightsOf(subject, indicators, found.rules),
          steps,
          names,
          records,
          dueOf: (on) => addWorkingDays(context.law().calendar, on, found.rules.workingDays).date,
          officeName: (id) => officeName(context, id),
        }),
        indicators: indicators.map((row) => presentIndicator(row, { ...found, spending: new Map() })),
        mayKeep,
        maySign: mayKeep && performancePolicies.sign.test(officer),
        version: subject.version,
      }
    },

    writeSubject: (officer, year, input, idempotency) =>
      giving(context, officer, idempotency, { action: 'write-subject', subject: String(year) }, async (tx) => {
        const before = await findSubjects(tx, officer.officeId, year)
        const row: SubjectRow = {
          region_id: officer.regionId,
          id: newId(),
          office_id: officer.officeId,
          seen_by: readersOf(context, officer.officeId),
          year,
          kind: input.kind,
          parent_id: await parentFor(tx, officer.regionId, input, year, null),
          position: Math.max(-1, ...before.map(({ position }) => position)) + 1,
          name: input.name,
          code: input.code,
          budget: input.budget,
          goals: input.goals,
          source: '',
          data: { ...NOTHING_SAID, description: input.description },
          struck: false,
          version: 1,
        }
        if (!(await insertSubject(tx, row))) throw refuse('invalid', 'knownName')
        await writtenIn(tx, row, officer)
        return row.id
      }),

    changeSubject: (officer, key, input, reason, idempotency) =>
      step(officer, key, idempotency, async (tx, before) => {
        const { name, code, budget, goals, description } = input
        if (input.kind !== before.kind) throw refuse('invalid', 'otherKind')
        const others = await findSubjects(tx, before.office_id, before.year)
        if (others.some((one) => one.id !== before.id && one.kind === before.kind && one.name === name))
          throw refuse('invalid', 'knownName')
        const { plan } = before.data
        if (plan?.kind === 'amount' && mistakeOf(plan, before.year, budget) !== null)
          throw refuse('invalid', 'planFirst')
        const after = {
          name,
          code,
          budget,
          goals,
          parent_id: await parentFor(tx, key.regionId, input, before.year, before.id),
          data: { ...before.data, description },
        }
        return changed('changed', before, after, reason)
      }),

    strikeSubject: (officer, key, reason, idempotency) =>
      step(officer, key, idempotency, async (tx, before) => {
        const [indicators, records, paid, all] = [
          await findIndicators(tx, [before]),
          await findRecords(tx, [before]),
          await findPayments(tx, key),
          await findSubjects(tx, before.office_id, before.year),
        ]
        const isUsed = indicators.length + records.length + paid.length > 0
        if (isUsed || all.some(({ parent_id }) => parent_id === before.id)) throw refuse('step-not-open', 'inUse')
        return { after: { struck: true }, event: { type: 'struck', data: { reason } } }
      }),

    plan: (officer, key, plan, reason, idempotency) =>
      step(officer, key, idempotency, (_tx, before) => {
        const mistake = plan && mistakeOf(plan, before.year, before.budget)
        if (mistake) throw refuse('invalid', mistake)
        return Promise.resolve(changed('planned', before, { data: { ...before.data, plan } }, reason))
      }),

    weigh: (officer, key, wish, reason, idempotency) =>
      step(officer, key, idempotency, async (tx, before) => {
        const groups = wish.by === 'groups' ? wish.groups : null
        const weighing = wish.by === 'indicators' ? wish.weighing : null
        if (weighing) {
          const { rules } = await rulesFor(tx, before.office_id, clock.today())
          const mistake = mistakeOfWeighing(weighing, before, await findIndicators(tx, [before]), rules)
          if (mistake) throw refuse('invalid', mistake)
        }
        return changed('weighed', before, { data: { ...before.data, groups, weighing } }, reason)
      }),

    bind: (officer, key, paidFrom, reason, idempotency) =>
      step(officer, key, idempotency, async (tx, before) => {
        if (before.kind !== 'project') throw refuse('step-not-open', 'notAProject')
        if (paidFrom) {
          if (openPayments(await findPayments(tx, key)).length > 0) throw refuse('step-not-open', 'paidHere')
          const accounts = await payments
            .find(({ id }) => id === paidFrom.source)
            ?.accounts(tx, before.office_id, before.year)
          if (!accounts?.some(({ id }) => id === paidFrom.account)) throw refuse('invalid', 'noAccount')
        }
        return changed('bound', before, { data: { ...before.data, paidFrom } }, reason)
      }),

    pay: (officer, key, payment, idempotency) =>
      step(officer, key, idempotency, async (tx, before) => {
        if (before.kind !== 'project') throw refuse('step-not-open', 'notAProject')
        if (before.data.paidFrom) throw refuse('step-not-open', 'paidElsewhere')
        if (!payment.on.startsWith(`${before.year}-`)) throw refuse('invalid', 'otherYear')
        if (payment.on >= addDays(clock.today(), 1)) throw refuse('invalid', 'dayToCome')
        const open = openPayments(await findPayments(tx, key))
        if (open.some(({ voucher }) => voucher === payment.voucher)) throw refuse('invalid', 'knownVoucher')
        const { files, ...said } = payment
        const id = newId()
        await insertPayment(tx, {
          region_id: key.regionId,
          id,
          subject_id: key.id,
          reverses: null,
          on_date: said.on,
          amount: said.amount,
          voucher: said.voucher,
          purpose: said.purpose,
          at: clock.now(),
        })
        await insertFiles(tx, key, files)
        return { after: {}, event: { type: 'paid', data: { payment: { ...said, id, files } } } }
      }),

    reverse: (officer, key, id, reason, idempotency) =>
      step(officer, key, idempotency, async (tx) => {
        const found = openPayments(await findPayments(tx, key)).find((row) => row.id === id)
        if (!found) throw refuse('step-not-open', 'notOpenPayment')
        await insertPayment(tx, {
          ...found,
          id: newId(),
          reverses: id,
          amount: -found.amount,
          purpose: reason,
          at: clock.now(),
        })
        return { after: {}, event: { type: 'reversed', data: { payment: id, reason } } }
      }),
  }
}

/** Payments that were entered and not taken back. */
function openPayments(rows: readonly PaymentRow[]): readonly PaymentRow[] {
  const back = new Set(rows.flatMap(({ reverses }) => reverses ?? []))
  return rows.filter(({ id, reverses }) => reverses === null && !back.has(id))
}
