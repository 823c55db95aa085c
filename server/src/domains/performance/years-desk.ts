import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { earlier } from '../../platform/time/index.ts'
import { type Officer, scopeOf } from '../identity/index.ts'
import { giving, type PerformanceContext, readersOf, takenBy } from './context.ts'
import { presentYears } from './present-years.ts'
import { findIndicators, findSubjects, findYears } from './reader.ts'
import { findRecords } from './record-reader.ts'
import { refuse } from './refuse.ts'
import { NOTHING_SAID, type IndicatorData, type SubjectRow } from './tables.ts'
import { readValues } from './values.ts'
import type { CopiedView, YearsView } from './views-years.ts'
import { insertIndicator, insertSubject, insertSubjectStep } from './writer.ts'

/** One year beside another: the structure taken over, the results compared. */
export interface YearsDesk {
  /** Takes goals, projects and indicators of a year over into another, without values, payments or plans. */
  copyYear(
    officer: Officer,
    years: { readonly from: number; readonly to: number },
    idempotency: IdempotencyKey,
  ): Promise<CopiedView>
  compareYears(officer: Officer, years: readonly number[]): Promise<YearsView>
}

/** A day is kept in the year that follows in the same way: 29 February becomes the 28th. */
const moved = (date: string, years: number): string => {
  const day = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
  return day.endsWith('02-29') && !isLeap(Number(day.slice(0, 4))) ? `${day.slice(0, 4)}-02-28` : day
}
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29

/** An indicator for another year: the same words, target and formula; a day that was to be kept moves with the year. */
export function indicatorIn(data: IndicatorData, years: number): IndicatorData {
  const { target } = data
  if (target.kind !== 'date') return data
  const date = moved(target.date, years)
  return { ...data, target: { ...target, date }, printed: `${target.operator ?? ''}${date}` }
}

export function yearsDesk(context: PerformanceContext): YearsDesk {
  const { database, clock, measures } = context

  const layDown = async (
    tx: Transaction,
    officer: Officer,
    from: readonly SubjectRow[],
    to: number,
    shift: number,
  ): Promise<CopiedView> => {
    const counts = { subjects: 0, indicators: 0, known: 0 }
    const copies = new Map<string, string>()
    const indicators = Map.groupBy(await findIndicators(tx, from), (row) => row.subject_id)
    const before = await findSubjects(tx, officer.officeId, to)
    for (const subject of parentsFirst(from)) {
      const known = before.find(({ kind, name }) => kind === subject.kind && name === subject.name)
      if (known) {
        copies.set(subject.id, known.id)
        counts.known += 1
        continue
      }
      const row: SubjectRow = {
        ...subject,
        id: newId(),
        seen_by: readersOf(context, officer.officeId),
        year: to,
        parent_id: subject.parent_id === null ? null : (copies.get(subject.parent_id) ?? null),
        position: before.length + subject.position,
        // The code of a project holds its year.
        code: '',
        source: String(subject.year),
        data: { ...NOTHING_SAID, description: subject.data.description, groups: subject.data.groups },
        version: 1,
      }
      copies.set(subject.id, row.id)
      await insertSubject(tx, row)
      await insertSubjectStep(tx, {
        region_id: row.region_id,
        subject_id: row.id,
        seq: 1,
        type: 'copied',
        data: { subject: row, source: row.source },
        ...takenBy(context, officer),
      })
      counts.subjects += 1
      for (const indicator of indicators.get(subject.id) ?? []) {
        const data = indicatorIn(indicator.data, shift)
        const copy = { ...indicator, id: newId(), subject_id: row.id, data, last_value: null, version: 1 }
        await insertIndicator(tx, copy, {
          region_id: copy.region_id,
          indicator_id: copy.id,
          seq: 1,
          type: 'copied',
          data: { indicator: data, source: row.source },
          ...takenBy(context, officer),
        })
        counts.indicators += 1
      }
    }
    return counts
  }

  return {
    copyYear: (officer, { from, to }, idempotency) =>
      giving(context, officer, idempotency, { action: 'copy-year', subject: `${from}-${to}` }, async (tx) => {
        if (from === to) throw refuse('invalid', 'sameYear')
        const subjects = await findSubjects(tx, officer.officeId, from)
        if (subjects.length === 0) throw refuse('invalid', 'emptyYear')
        return layDown(tx, officer, subjects, to, to - from)
      }),

    async compareYears(officer, asked) {
      const office = officer.officeId
      const { years, subjects, indicators, records } = await database.read(scopeOf(officer), async (tx) => {
        const years = await findYears(tx, office)
        const chosen = asked.length > 0 ? asked : years.slice(0, 3)
        const subjects = (await Promise.all(chosen.map((year) => findSubjects(tx, office, year)))).flat()
        const [indicators, records] = [await findIndicators(tx, subjects), await findRecords(tx, subjects)]
        return { years, subjects, indicators, records }
      })
      const today = clock.today()
      const values = await database.read({ audience: 'system' }, async (tx) => {
        const found = new Map<number, Awaited<ReturnType<typeof readValues>>>()
        for (const [year, ofYear] of Map.groupBy(subjects, (one) => one.year)) {
          const ids = new Set(ofYear.map(({ id }) => id))
          const own = indicators.filter(({ subject_id: id }) => ids.has(id))
          const moment = { day: earlier(today, `${year}-12-31`), asOf: null, entered: null }
          found.set(year, await readValues(tx, measures, { year, office, subjects: ofYear, indicators: own, moment }))
        }
        return found
      })
      return presentYears({ years, chosen: [...values.keys()], subjects, indicators, records, values })
    },
  }
}

/** Goals before their parts and projects. */
function parentsFirst(subjects: readonly SubjectRow[]): readonly SubjectRow[] {
  const depth = (one: SubjectRow): number => {
    const parent = subjects.find(({ id }) => id === one.parent_id)
    return parent ? depth(parent) + 1 : 0
  }
  return subjects.toSorted((a, b) => depth(a) - depth(b) || a.position - b.position)
}
