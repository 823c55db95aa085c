import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { type LocalDate, yearOf } from '../../platform/time/index.ts'
import { type Officer, scopeOf } from '../identity/index.ts'
import { indicatorOf, type IndicatorInput } from './by-hand.ts'
import { unitOfTarget, writeFormula } from './classify.ts'
import {
  giving,
  officeName,
  type PerformanceContext,
  recordedBy,
  requireOwn,
  requireVersion,
  rulesFor,
  takenBy,
  type Versioned,
} from './context.ts'
import { explainMistake } from './explain.ts'
import type { FigureId, Unit } from './figures.ts'
import { check, figuresOf } from './language/check.ts'
import { print } from './language/print.ts'
import type { PageAsked } from './measure-source.ts'
import { performancePolicies } from './policy.ts'
import { spendingOf } from './spending.ts'
import { presentFigures, presentIndicator, presentRecords, presentSteps, presentYear } from './present.ts'
import {
  findIndicators,
  findSteps,
  findSubjects,
  findYears,
  getFile,
  getIndicator,
  getSubject,
  type RecordKey,
} from './reader.ts'
import { refusalOf } from './refused.ts'
import { refuse } from './refuse.ts'
import type { FileRow, IndicatorData, IndicatorEvent, IndicatorRow } from './tables.ts'
import { enteredValue, type Entered } from './value.ts'
import { neededBy, projectsUnder, readValues } from './values.ts'
import type { CheckedView, FigureView, OneView, RecordsView, YearView } from './views.ts'
import { appendStep, insertFiles, insertIndicator } from './writer.ts'

export type MeasureWish = { readonly kind: 'measured'; readonly formula: string } | { readonly kind: 'manual' }

/** Indicators: read, written by hand, given a formula or a value, opened to the records behind them. */
export interface IndicatorDesk {
  figures(): FigureView[]
  check(formula: string, unit?: Unit): CheckedView
  year(officer: Officer, asked: { year?: number | undefined; asOf?: LocalDate | undefined }): Promise<YearView>
  one(officer: Officer, key: RecordKey): Promise<OneView & { version: number }>
  /** The records behind a figure of an indicator, as far as the reader may see them. */
  records(
    officer: Officer,
    key: RecordKey,
    asked: PageAsked & { figure: FigureId; asOf: LocalDate | null },
  ): Promise<RecordsView>
  write(officer: Officer, subject: RecordKey, input: IndicatorInput, idempotency: IdempotencyKey): Promise<string>
  change(
    officer: Officer,
    key: Versioned,
    input: IndicatorInput,
    reason: string,
    idempotency: IdempotencyKey,
  ): Promise<void>
  strike(officer: Officer, key: Versioned, reason: string, idempotency: IdempotencyKey): Promise<void>
  measure(
    officer: Officer,
    key: Versioned,
    wish: MeasureWish,
    reason: string,
    idempotency: IdempotencyKey,
  ): Promise<void>
  enter(officer: Officer, key: Versioned, entered: Entered, idempotency: IdempotencyKey): Promise<void>
  /** A file behind a value or a payment. */
  evidence(officer: Officer, key: RecordKey, file: string): Promise<FileRow>
}

export function indicatorDesk(context: PerformanceContext): IndicatorDesk {
  const { database, clock, measures } = context
  const recorded = recordedBy(context)

  /** Writes the next step of an indicator of one's own office. */
  const step = (
    officer: Officer,
    key: Versioned,
    idempotency: IdempotencyKey,
    decide: (row: IndicatorRow) => { after: Partial<IndicatorRow>; event: IndicatorEvent },
  ): Promise<void> =>
    giving(context, officer, idempotency, { action: 'indicator', subject: key.id }, async (tx) => {
      const { indicator, subject } = await getIndicator(tx, key)
      requireOwn(officer, subject)
      requireVersion(indicator.version, key)
      if (indicator.struck) throw refuse('step-not-open', 'struck')
      const { after, event } = decide(indicator)
      const version = indicator.version + 1
      const place = { region_id: key.regionId, indicator_id: key.id, seq: version }
      await appendStep(tx, { ...indicator, ...after, version }, { ...place, ...event, ...takenBy(context, officer) })
      if (event.type === 'valued')
        await insertFiles(
          tx,
          key,
          event.data.entered.evidence.flatMap(({ files = [] }) => files),
        )
      return null
    }).then(() => undefined)

  /** The values of some indicators of a year: the whole office's, the same for every reader. */
  const valuesOf = async (office: string, year: number, indicators: readonly IndicatorRow[], asOf: LocalDate | null) =>
    database.read({ audience: 'system' }, async (tx) => {
      const subjects = await findSubjects(tx, office, year)
      const moment = { day: asOf ?? clock.today(), asOf, entered: asOf }
      const rules = (await rulesFor(tx, office, moment.day)).rules
      const values = await readValues(tx, measures, { year, office, subjects, indicators, moment })
      const spending = await spendingOf(tx, context.payments, subjects, rules, moment.day, asOf)
      return { year, subjects, values, rules, spending }
    })

  return {
    figures: () => presentFigures(recorded),

    check(formula, unit) {
      const all = presentFigures(recorded)
      const checked = check(formula, recorded, unit)
      if (!checked.ok) {
        const { at, length } = checked.mistake
        const mistake = { at, length, ...explainMistake(checked.mistake) }
        return { ok: false, formula: null, unit: null, mistake, figures: all.filter((one) => one.recorded) }
      }
      const { expression } = checked.value
      const used: readonly string[] = figuresOf(expression)
      return {
        ok: true,
        formula: { zh: print(expression, 'zh'), en: print(expression, 'en') },
        unit: checked.value.unit,
        mistake: null,
        figures: all.filter(({ id }) => used.includes(id)),
      }
    },

    async year(officer, { year, asOf }) {
      if (asOf !== undefined && asOf > clock.today()) throw refuse('invalid', 'dayToCome')
      const { years, subjects, indicators, asked } = await database.read(scopeOf(officer), async (tx) => {
        const years = await findYears(tx, officer.officeId)
        const asked = year ?? years[0] ?? yearOf(clock.today())
        const subjects = await findSubjects(tx, officer.officeId, asked)
        return { years, subjects, asked, indicators: await findIndicators(tx, subjects) }
      })
      const found = await valuesOf(officer.officeId, asked, indicators, asOf ?? null)
      const office = { id: officer.officeId, name: officeName(context, officer.officeId) }
      return presentYear(subjects, indicators, found, { years, office })
    },

    async one(officer, key) {
      const { indicator, subject, steps, names } = await database.read(scopeOf(officer), async (tx) => {
        const found = await getIndicator(tx, key)
        const steps = await findSteps(tx, key)
        const staff = [...new Set(steps.map(({ by }) => by.staffId))]
        return { ...found, steps, names: await context.staffNames(tx, staff) }
      })
      const found = await valuesOf(subject.office_id, subject.year, [indicator], null)
      const isOwn = subject.office_id === officer.officeId && performancePolicies.keep.test(officer)
      return {
        indicator: presentIndicator(indicator, found),
        subject: subject.name,
        subjectId: subject.id,
        year: subject.year,
        mayKeep: isOwn && !indicator.struck,
        struck: indicator.struck,
        steps: presentSteps(steps, names, (id) => officeName(context, id)),
        version: indicator.version,
      }
    },

    async records(officer, key, { figure, asOf, after, limit }) {
      const { indicator, subject, subjects } = await database.read(scopeOf(officer), async (tx) => {
        const found = await getIndicator(tx, key)
        return { ...found, subjects: await findSubjects(tx, found.subject.office_id, found.subject.year) }
      })
      if (!neededBy(indicator).includes(figure)) throw new HuiyinError('not-found')
      const { values } = await valuesOf(subject.office_id, subject.year, [indicator], asOf)
      const span = values.spanFor(indicator)
      if (span === null) return { items: [], next: null }
      const projects = projectsUnder(subject, subjects)
      const cut = { ...span, offices: [subject.office_id], projects, asOf }
      return presentRecords(
        await database.read(scopeOf(officer), (tx: Transaction) => measures.open(tx, figure, cut, { after, limit })),
      )
    },

    write: (officer, subjectKey, input, idempotency) =>
      giving(context, officer, idempotency, { action: 'write-indicator', subject: subjectKey.id }, async (tx) => {
        const subject = await getSubject(tx, subjectKey)
        requireOwn(officer, subject)
        if (subject.struck) throw refuse('step-not-open', 'struck')
        const data = indicatorOf(input, null, recorded)
        const before = await findIndicators(tx, [subject])
        const row: IndicatorRow = {
          region_id: subject.region_id,
          id: newId(),
          subject_id: subject.id,
          position: Math.max(-1, ...before.map(({ position }) => position)) + 1,
          data,
          last_value: null,
          struck: false,
          version: 1,
        }
        await insertIndicator(tx, row, {
          region_id: row.region_id,
          indicator_id: row.id,
          seq: 1,
          type: 'written',
          data: { indicator: data, source: '' },
          ...takenBy(context, officer),
        })
        return row.id
      }),

    change: (officer, key, input, reason, idempotency) =>
      step(officer, key, idempotency, ({ data, last_value }) => {
        const indicator = indicatorOf(input, data, recorded)
        // A value of another kind says nothing about what is asked now; it stays in the history.
        const fits =
          indicator.target.kind === data.target.kind && unitOfTarget(indicator.target) === unitOfTarget(data.target)
        return {
          after: { data: indicator, last_value: fits ? last_value : null },
          event: { type: 'changed', data: { indicator, reason } },
        }
      }),

    strike: (officer, key, reason, idempotency) =>
      step(officer, key, idempotency, () => ({
        after: { struck: true },
        event: { type: 'struck', data: { reason } },
      })),

    measure: (officer, key, wish, reason, idempotency) =>
      step(officer, key, idempotency, ({ data }) => {
        const indicator: IndicatorData = { ...data, measurement: measurementOf(data, wish, recorded) }
        return { after: { data: indicator }, event: { type: 'measured', data: { indicator, reason } } }
      }),

    enter: (officer, key, entered, idempotency) =>
      step(officer, key, idempotency, ({ data, last_value }) => {
        requireEntered(data, entered)
        if (entered.on > clock.today()) throw refuse('invalid', 'dayToCome')
        if (last_value !== null && entered.note === '') throw refuse('invalid', 'noReason')
        return { after: { last_value: entered }, event: { type: 'valued', data: { entered } } }
      }),

    evidence: (officer, key, file) => database.read(scopeOf(officer), (tx) => getFile(tx, key, file)),
  }
}

/** How an indicator gets its value from now on. @throws HuiyinError where nothing may compute it, or the formula is wrong */
export function measurementOf(
  data: IndicatorData,
  wish: MeasureWish,
  recorded: ReadonlySet<FigureId>,
): IndicatorData['measurement'] {
  requireNotRefused(data)
  if (unitOfTarget(data.target) === null) throw refuse('invalid', 'noNumber')
  if (wish.kind === 'manual') return { kind: 'manual', why: 'chosen' }
  const written = writeFormula(wish.formula, data.target, recorded)
  if (!written.ok) throw new HuiyinError('invalid', explainMistake(written.mistake))
  return { kind: 'measured', formula: written.canonical, why: 'written' }
}

/** @throws HuiyinError where the value does not belong to the indicator */
export function requireEntered(data: IndicatorData, entered: Entered): void {
  requireNotRefused(data)
  if (data.measurement.kind === 'measured') throw refuse('step-not-open', 'measured')
  const kind = { quantity: 'number', date: 'day', quality: 'judged', none: null }[data.target.kind]
  if (entered.kind !== kind) throw refuse('invalid', 'wrongKind')
  const value = enteredValue(entered, data.target.kind === 'quantity' ? data.target.unit : '')
  if (value === undefined) throw refuse('invalid', 'notANumber')
  if (entered.kind === 'judged' && (value.top < 0n || value.top > value.bottom)) throw refuse('invalid', 'notANumber')
}

function requireNotRefused({ name, description, printed, measurement }: IndicatorData): void {
  if (measurement.kind === 'refused' || refusalOf(name, description, printed)) throw refuse('not-allowed', 'refused')
}
