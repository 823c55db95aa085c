import { printPoints } from './present-subject.ts'
import { unitShown } from './present-record.ts'
import { printValue } from './print-value.ts'
import type { RecordRow } from './record.ts'
import type { IndicatorRow, SubjectRow } from './tables.ts'
import { reachedOf } from './value.ts'
import type { Values } from './values.ts'
import type { YearsView } from './views-years.ts'

interface Found {
  readonly years: readonly number[]
  readonly chosen: readonly number[]
  readonly subjects: readonly SubjectRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly records: readonly RecordRow[]
  readonly values: ReadonlyMap<number, Values>
}

/** What is the same in several years has the same name, whatever its code and its place in the document. */
export function presentYears({ years, chosen, subjects, indicators, records, values }: Found): YearsView {
  const bySubject = Map.groupBy(indicators, (row) => row.subject_id)
  const evaluations = new Map<string, RecordRow>()
  for (const row of records.toSorted((a, b) =>
    a.on_date === b.on_date ? a.revision - b.revision : a.on_date < b.on_date ? -1 : 1,
  ))
    if (row.kind === 'evaluation' && row.state === 'signed') evaluations.set(row.subject_id, row)

  const same = Map.groupBy(subjects, ({ kind, name }) => `${kind}\n${name}`)
  return {
    years: [...years],
    chosen: chosen.toSorted((a, b) => b - a),
    subjects: [...same.values()].map((group) => {
      const latest = group.toSorted((a, b) => b.year - a.year)
      const rows = latest.flatMap((subject) => (bySubject.get(subject.id) ?? []).map((row) => ({ row, subject })))
      return {
        kind: latest[0]?.kind ?? 'project',
        name: latest[0]?.name ?? '',
        years: latest.map((subject) => {
          const evaluation = evaluations.get(subject.id)
          return {
            regionId: subject.region_id,
            id: subject.id,
            year: subject.year,
            budget: subject.budget,
            evaluation: evaluation
              ? {
                  regionId: evaluation.region_id,
                  id: evaluation.id,
                  points: printPoints(evaluation.frozen.points),
                  grade: evaluation.frozen.grade,
                }
              : null,
          }
        }),
        indicators: [...Map.groupBy(rows, ({ row }) => row.data.name).entries()].map(([name, all]) => ({
          name,
          level2: all[0]?.row.data.level2 ?? '',
          years: all.map(({ row, subject }) =>
            cell(row, subject, evaluations.get(subject.id), values.get(subject.year)),
          ),
        })),
      }
    }),
  }
}

type Cell = YearsView['subjects'][number]['indicators'][number]['years'][number]

/** The value that was signed, where one was; otherwise what the records say. */
function cell(
  row: IndicatorRow,
  subject: SubjectRow,
  evaluation: RecordRow | undefined,
  values: Values | undefined,
): Cell {
  const { printed, target, measurement } = row.data
  const signed = evaluation?.frozen.indicators.find(({ id }) => id === row.id)
  const reached =
    values &&
    reachedOf(
      row.data,
      values.enteredFor(row),
      values.answersFor(row),
      subject.year,
      values.spanFor(row)?.to ?? values.moment.day,
    )
  return {
    regionId: row.region_id,
    id: row.id,
    year: subject.year,
    printed,
    value: signed ? signed.value : printValue(reached?.value ?? null, target),
    unit: unitShown(target),
    met: signed ? signed.met : (reached?.met ?? null),
    refused: measurement.kind === 'refused',
    signed: signed !== undefined,
  }
}
