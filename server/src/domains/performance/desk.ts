import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { earlier, type LocalDate, yearOf } from '../../platform/time/index.ts'
import { examineDocument } from '../disclosure/index.ts'
import { actorKey, byOfficer, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { ancestorsOf, findOffice } from '../office/index.ts'
import { unitOfTarget, writeFormula } from './classify.ts'
import { explainMistake } from './explain.ts'
import type { FigureId, Unit } from './figures.ts'
import { type BadRow, readTables, type ReadTables } from './from-disclosure.ts'
import { check, figuresOf } from './language/check.ts'
import { parse } from './language/parse.ts'
import { print } from './language/print.ts'
import type { Answer, MeasureSource } from './measure-source.ts'
import { performancePolicies } from './policy.ts'
import {
  presentFigures,
  presentImported,
  presentIndicator,
  presentPreview,
  presentSteps,
  presentYear,
  type Shown,
} from './present.ts'
import { findIndicators, findSteps, findSubjects, findYears, getIndicator, type RecordKey } from './reader.ts'
import { refusalOf } from './refused.ts'
import { refuse } from './refuse.ts'
import type { IndicatorData, IndicatorEvent, IndicatorRow, StepRow, SubjectRow } from './tables.ts'
import { enteredValue, type Entered } from './value.ts'
import type { CheckedView, FigureView, ImportedView, OneView, PreviewView, YearView } from './views.ts'
import { appendStep, insertIndicator, insertSubject } from './writer.ts'

/** A file that was sent, with its name. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}
type Versioned = RecordKey & { readonly expectedVersion: number }
export type MeasureWish = { readonly kind: 'measured'; readonly formula: string } | { readonly kind: 'manual' }

/** Where goals and indicators are kept: what the routes call. */
export interface PerformanceDesk {
  figures(): FigureView[]
  check(formula: string, unit?: Unit): CheckedView
  year(officer: Officer, asked: { year?: number | undefined; asOf?: LocalDate | undefined }): Promise<YearView>
  one(officer: Officer, key: RecordKey): Promise<OneView & { version: number }>
  preview(file: SentFile): Promise<PreviewView>
  takeOver(
    officer: Officer,
    file: SentFile,
    year: number | undefined,
    idempotency: IdempotencyKey,
  ): Promise<ImportedView>
  measure(
    officer: Officer,
    key: Versioned,
    wish: MeasureWish,
    reason: string,
    idempotency: IdempotencyKey,
  ): Promise<void>
  enter(officer: Officer, key: Versioned, entered: Entered, idempotency: IdempotencyKey): Promise<void>
}

export function performanceDesk(context: MatterContext, source: MeasureSource): PerformanceDesk {
  const { database, clock } = context
  const recorded: ReadonlySet<FigureId> = new Set(source.figures)

  const nameOf = (id: string): { zh: string; en: string } => {
    const office = findOffice(context.offices(), id)
    return { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id }
  }

  const read = async ({ name, bytes }: SentFile): Promise<ReadTables> => {
    const { disclosure } = await examineDocument(bytes, name)
    const tables = readTables(disclosure, recorded, yearOf(clock.today()))
    if (tables.subjects.length === 0) throw refuse('invalid', 'noIndicators')
    return tables
  }

  /**
   * The values of a year's indicators. Figures are of the whole office and the same for every reader; which matters these are, everybody learns
   * only of those one may see.
   */
  const shownFor = async (
    office: string,
    year: number,
    rows: readonly IndicatorRow[],
    asOf: LocalDate | null,
  ): Promise<Shown> => {
    const from = `${year}-01-01`
    const to = earlier(`${year}-12-31`, asOf ?? clock.today())
    const wanted = new Set(
      rows.flatMap(({ data: { measurement } }) => {
        const parsed = measurement.kind === 'measured' ? parse(measurement.formula) : null
        return parsed?.ok ? figuresOf(parsed.value) : []
      }),
    )
    const answers: ReadonlyMap<FigureId, Answer> =
      to < from || wanted.size === 0
        ? new Map()
        : await database.read({ audience: 'system' }, (tx) =>
            source.answer(tx, [...wanted], { from, to, offices: [office], asOf }),
          )
    return { year, from, to, asOf, office, answers }
  }

  const stepBy = (officer: Officer, place: RecordKey, seq: number, event: IndicatorEvent): StepRow => ({
    region_id: place.regionId,
    indicator_id: place.id,
    seq,
    on_date: clock.today(),
    at: clock.now(),
    by: byOfficer(officer),
    ...event,
  })

  const layDown = async (
    tx: Transaction,
    officer: Officer,
    file: SentFile,
    tables: ReadTables,
    year: number,
  ): Promise<ImportedView> => {
    const seenBy = [officer.officeId, ...ancestorsOf(context.offices(), officer.officeId).map(({ id }) => id)]
    const counts = { subjects: 0, indicators: 0 }
    const bad: BadRow[] = [...tables.bad]
    for (const [position, subject] of tables.subjects.entries()) {
      const row: SubjectRow = {
        region_id: officer.regionId,
        id: newId(),
        office_id: officer.officeId,
        seen_by: seenBy,
        year,
        kind: subject.kind,
        parent_id: null,
        position,
        name: subject.name,
        code: subject.code,
        budget: subject.budget,
        goals: subject.goals,
        source: file.name,
      }
      if (!(await insertSubject(tx, row))) {
        bad.push({ subject: subject.name, line: null, text: subject.name, why: 'known' })
        continue
      }
      counts.subjects += 1
      for (const [n, { line: _line, ...data }] of subject.indicators.entries()) {
        const place = { regionId: officer.regionId, id: newId() }
        const indicator = {
          region_id: place.regionId,
          id: place.id,
          subject_id: row.id,
          position: n,
          data,
          last_value: null,
          version: 1,
        }
        const taken = { type: 'taken-over' as const, data: { indicator: data, source: file.name } }
        await insertIndicator(tx, indicator, stepBy(officer, place, 1, taken))
        counts.indicators += 1
      }
    }
    return presentImported(year, counts.subjects, counts.indicators, bad)
  }

  /** Writes the next step of an indicator of one's own office. */
  const change = async (
    officer: Officer,
    key: Versioned,
    idempotency: IdempotencyKey,
    decide: (row: IndicatorRow) => { after: Partial<IndicatorRow>; event: IndicatorEvent },
  ): Promise<void> => {
    const command = { regionId: officer.regionId, sender: actorKey(officer), ...idempotency }
    await once(database, scopeOf(officer), command, async (tx) => {
      const { indicator, subject } = await getIndicator(tx, key)
      if (subject.office_id !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
      if (indicator.version !== key.expectedVersion) throw new HuiyinError('conflict')
      const { after, event } = decide(indicator)
      const version = indicator.version + 1
      await appendStep(tx, { ...indicator, ...after, version }, stepBy(officer, key, version, event))
      await context.audit(tx, {
        actor: officer,
        action: `performance.${event.type}`,
        subject: `performance:${key.id}`,
        reason: '',
        regionId: key.regionId,
      })
      return {}
    })
  }

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
      const shown = await shownFor(officer.officeId, asked, indicators, asOf ?? null)
      const office = { id: officer.officeId, name: nameOf(officer.officeId) }
      return presentYear(subjects, indicators, shown, { years, office })
    },

    async one(officer, key) {
      const { indicator, subject, steps, names } = await database.read(scopeOf(officer), async (tx) => {
        const found = await getIndicator(tx, key)
        const steps = await findSteps(tx, key)
        const staff = [...new Set(steps.map(({ by }) => by.staffId))]
        return { ...found, steps, names: await context.staffNames(tx, staff) }
      })
      const shown = await shownFor(subject.office_id, subject.year, [indicator], null)
      return {
        indicator: presentIndicator(indicator, shown),
        subject: subject.name,
        year: subject.year,
        mayKeep: subject.office_id === officer.officeId && performancePolicies.keep.test(officer),
        steps: presentSteps(steps, names, nameOf),
        version: indicator.version,
      }
    },

    preview: async (file) => presentPreview(await read(file)),

    async takeOver(officer, file, year, idempotency) {
      const tables = await read(file)
      const of = year ?? tables.year ?? yearOf(clock.today())
      const command = { regionId: officer.regionId, sender: actorKey(officer), ...idempotency }
      return once(database, scopeOf(officer), command, async (tx) => {
        await context.audit(tx, {
          actor: officer,
          action: 'performance.take-over',
          subject: `performance:${of}`,
          reason: '',
          regionId: officer.regionId,
        })
        return layDown(tx, officer, file, tables, of)
      })
    },

    measure: (officer, key, wish, reason, idempotency) =>
      change(officer, key, idempotency, ({ data }) => {
        const indicator: IndicatorData = { ...data, measurement: measurementOf(data, wish, recorded) }
        return { after: { data: indicator }, event: { type: 'measured', data: { indicator, reason } } }
      }),

    enter: (officer, key, entered, idempotency) =>
      change(officer, key, idempotency, ({ data }) => {
        requireEntered(data, entered)
        return { after: { last_value: entered }, event: { type: 'valued', data: { entered } } }
      }),
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
