import type { LocalDate } from '../../platform/time/index.ts'
import type { VisitFigures } from './figures-reader.ts'
import { sheetWords } from './messages/sheets.ts'
import type { DutyView } from './present-roster.ts'
import { DUTY_KINDS, HALVES, type Gap } from './roster.ts'

type Language = 'zh-CN' | 'en'
export type Sheet = string[][]

const said = (text: { zh: string; en: string } | null, language: Language): string =>
  text === null ? '' : language === 'en' && text.en !== '' ? text.en : text.zh

/** The roster as a table: every duty in order, and after those of a half-day what is missing there. */
export function presentRosterSheet(duties: readonly DutyView[], gaps: readonly Gap[], language: Language): Sheet {
  const words = sheetWords(language)
  const days = [...new Set([...duties, ...gaps].map(({ date }) => date))].toSorted()
  const rows = days.flatMap((date) =>
    HALVES.flatMap((half) => {
      const here = (each: { date: LocalDate; half: string }): boolean => each.date === date && each.half === half
      const start = (kind: DutyView['kind']) => [date, words.halves[half], words.kinds[kind]]
      return DUTY_KINDS.flatMap((kind) => [
        ...duties
          .filter((duty) => here(duty) && duty.kind === kind)
          .map((duty) => [...start(kind), duty.name, said(duty.office, language), '']),
        ...gaps
          .filter((gap) => here(gap) && gap.kind === kind)
          .map(({ need, have }) => [...start(kind), '', '', words.missing.replace('{count}', String(need - have))]),
      ])
    }),
  )
  return [words.duty, ...rows]
}

/** Visits received and registered, each hall with the denominator of its entered rate. */
export function presentFiguresSheet(
  figures: readonly (Omit<VisitFigures, 'regionId' | 'hallId' | 'officeId'> & { name: { zh: string; en: string } })[],
  { from, to }: { from: LocalDate; to: LocalDate },
  language: Language,
): Sheet {
  const rows = figures.map((row) => {
    const due = row.received - row.informed
    const counts = [row.arrived, row.received, row.registered, row.informed, row.open, row.notMet, row.people, due]
    const rate = due === 0 ? '' : `${((row.registered / due) * 100).toFixed(1)}%`
    return [said(row.name, language), from, to, ...counts.map(String), rate]
  })
  return [sheetWords(language).figures, ...rows]
}
