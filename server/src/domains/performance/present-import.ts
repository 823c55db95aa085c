import type { BadRow, ReadTables } from './from-disclosure.ts'
import { MESSAGES } from './messages/index.ts'
import { countKinds, presentMeasurement } from './present.ts'
import type { ImportedView, PreviewView } from './views-import.ts'

const presentBad = (bad: readonly BadRow[]): ImportedView['bad'] =>
  bad.map(({ subject, line, text, why }) => ({
    subject,
    line,
    text,
    explained: { zh: MESSAGES.zh.bad[why], en: MESSAGES.en.bad[why] },
  }))

export const presentPreview = (tables: ReadTables): PreviewView => ({
  year: tables.year,
  office: tables.office,
  counts: countKinds(tables.subjects.flatMap(({ indicators }) => indicators.map(({ measurement }) => measurement))),
  subjects: tables.subjects.map(({ kind, name, code, budget, indicators }) => ({
    kind,
    name,
    code,
    budget,
    indicators: indicators.map((one) => ({
      name: one.name,
      description: one.description,
      printed: one.printed,
      measurement: presentMeasurement(one.measurement),
    })),
  })),
  bad: presentBad(tables.bad),
})

export const presentImported = (
  year: number,
  subjects: number,
  indicators: number,
  bad: readonly BadRow[],
): ImportedView => ({ year, subjects, indicators, bad: presentBad(bad) })
