import type { Sheet, SheetCell } from '../../platform/documents/index.ts'
import { messages } from './messages/index.ts'
import { inLanguage } from './present.ts'
import type { ResultView, RoundView, SchemeView } from './views.ts'

type Language = 'zh-CN' | 'en'
const number = (text: string | null): SheetCell => (text === null ? null : Number(text))

/** An assessment as a workbook: the table of offices, every line explained, and the rules with what is said of them. */
export function presentRoundSheets(
  round: RoundView,
  results: readonly ResultView[],
  { body, checked, formulas }: Pick<SchemeView, 'body' | 'checked' | 'formulas'>,
  language: Language,
): Sheet[] {
  const words = messages[language].sheet
  const say = (both: { zh: string; en: string } | null | undefined): string => (both ? inLanguage(both, language) : '')
  const table: SheetCell[][] = [
    [words.place, words.office, ...round.items.map(({ name, points }) => `${name} (${points})`), words.total],
    ...round.results.map(({ office, total, place, points }) => [
      place,
      say(office.name),
      ...round.items.map(({ id }) => number(points[id] ?? null)),
      number(total),
    ]),
  ]
  const lines: SheetCell[][] = [
    [
      words.office,
      words.item,
      words.weight,
      words.points,
      words.value,
      words.formula,
      words.figures,
      words.why,
      words.corrections,
    ],
    ...results.flatMap(({ office, lines: all }) =>
      all.map((line): SheetCell[] => [
        say(office.name),
        line.name,
        number(line.weight),
        number(line.points),
        line.value,
        say(line.formula),
        line.figures.map(({ name, value }) => `${say(name)} ${value ?? '—'}`).join('; '),
        line.mark?.reason ?? say(line.explained),
        line.corrections.map(({ from, to, reasons, on }) => `${on}: ${from} → ${to}. ${reasons}`).join('; '),
      ]),
    ),
  ]
  const rules: SheetCell[][] = [
    [words.item, words.weight, words.formula, words.warning, words.kept],
    ...body.items.map((item): SheetCell[] => [
      item.name,
      number(item.points),
      say(formulas[item.id]),
      (checked.items.find(({ id }) => id === item.id)?.warnings ?? []).map(say).join('; '),
      item.keptBecause,
    ]),
  ]
  return [
    { name: words.results, rows: table },
    { name: words.lines, rows: lines },
    { name: words.rules, rows: rules },
  ]
}
