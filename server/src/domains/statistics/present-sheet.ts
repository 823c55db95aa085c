import type { Sheet, SheetCell } from '../../platform/documents/index.ts'
import type { Figure } from './figure.ts'
import { catalogueWords } from './messages/catalogue.ts'
import { type Exclusion, type MeasureId, measureOf } from './measures.ts'
import type { Basis } from './cut.ts'
import type { PivotView, ReportView } from './views.ts'

type Language = 'zh-CN' | 'en'

/** What stands on the second sheet: on what the figures rest. */
export interface SheetNotes {
  readonly basis: Basis
  /** The conditions by their names, as `Channel: Letter`. */
  readonly filters: readonly string[]
}

const period = ({ from, to }: PivotView['period']): string => `${from ?? '…'} – ${to ?? '…'}`
const name = ({ zh, en }: { zh: string; en: string }, lang: Language): string => (lang === 'en' ? en : zh)

/** The columns of one figure: a count is one number, a share stands with what it is made of. */
const heads = (isShare: boolean, of: string, lang: Language): string[] => {
  const { sheet } = catalogueWords[lang]
  const told = (head: string): string => (of === '' ? head : `${of} · ${head}`)
  return isShare ? [told(sheet.share), told(sheet.numerator), told(sheet.denominator)] : [told(sheet.count)]
}
const cellsOf = (figure: Figure | undefined, isShare: boolean): SheetCell[] =>
  isShare ? [figure?.share ?? null, figure?.numerator ?? 0, figure?.denominator ?? 0] : [figure?.numerator ?? 0]

/** A pivot as two sheets: the figures, and what they mean. */
export function presentPivotSheets(view: PivotView, notes: SheetNotes, lang: Language): Sheet[] {
  const words = catalogueWords[lang]
  const isShare = measureOf(view.measure).denominator !== null
  const hasColumns = view.columns !== null
  const cells = new Map(view.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.figure]))
  const rowHead = view.rows === null ? words.measures[view.measure].name : words.dimensions[view.rows]
  const columnHeads = hasColumns ? view.columnParts.flatMap((part) => heads(isShare, name(part.name, lang), lang)) : []
  const comparedHeads = view.periods.flatMap(({ comparison }) => heads(isShare, words.comparisons[comparison], lang))
  const excluded = Object.keys(view.total.excluded) as Exclusion[]
  const left = (figure: Figure): SheetCell[] => excluded.map((reason) => figure.excluded[reason] ?? 0)
  const lines: SheetCell[][] = view.rowTotals.map(({ row, figure, compared }) => [
    name(view.rowParts.find((part) => part.value === row)?.name ?? { zh: row, en: row }, lang),
    ...(hasColumns ? view.columnParts.flatMap((part) => cellsOf(cells.get(`${row}\n${part.value}`), isShare)) : []),
    ...cellsOf(figure, isShare),
    ...compared.flatMap((each) => cellsOf(each.figure, isShare)),
    ...left(figure),
  ])
  const total: SheetCell[] = [
    words.total,
    ...(hasColumns ? view.columnTotals.flatMap((each) => cellsOf(each.figure, isShare)) : []),
    ...cellsOf(view.total, isShare),
    ...view.compared.flatMap((each) => cellsOf(each.figure, isShare)),
    ...left(view.total),
  ]
  const head = [
    rowHead,
    ...columnHeads,
    ...heads(isShare, hasColumns ? words.total : '', lang),
    ...comparedHeads,
    ...excluded.map((reason) => `${words.sheet.excluded}: ${words.reasons[reason]}`),
  ]
  const rows = view.rows === null ? [head, total] : [head, ...lines, total]
  return [{ name: words.sheet.figures, rows }, notesSheet(view, [view.measure], notes, lang)]
}

/** A report as two sheets. */
export function presentReportSheets(view: ReportView, notes: SheetNotes, lang: Language): Sheet[] {
  const words = catalogueWords[lang]
  const head = [
    words.sheet.figures,
    ...heads(true, '', lang),
    ...view.periods.flatMap(({ comparison }) => heads(true, words.comparisons[comparison], lang)),
    words.sheet.excluded,
  ]
  const cells = (figure: Figure): SheetCell[] => [figure.share, figure.numerator, figure.denominator]
  const lines: SheetCell[][] = view.figures.map(({ measure, figure, compared }) => [
    words.measures[measure].name,
    ...cells(figure),
    ...compared.flatMap((each) => cells(each.figure)),
    Object.entries(figure.excluded)
      .map(([reason, count]) => `${words.reasons[reason as Exclusion]} ${count}`)
      .join('; '),
  ])
  const measures = view.figures.map(({ measure }) => measure)
  return [{ name: words.sheet.figures, rows: [head, ...lines] }, notesSheet(view, measures, notes, lang)]
}

function notesSheet(
  view: Pick<PivotView, 'period' | 'periods' | 'asOf'>,
  measures: readonly MeasureId[],
  { basis, filters }: SheetNotes,
  lang: Language,
): Sheet {
  const { sheet, bases, comparisons, measures: names, reasons } = catalogueWords[lang]
  const about: SheetCell[][] = [
    [sheet.period, period(view.period)],
    [sheet.basis, bases[basis]],
    [sheet.asOf, view.asOf],
    [sheet.filters, filters.join('; ') || sheet.everything],
    ...view.periods.map((each) => [comparisons[each.comparison], period(each.period)]),
    [sheet.seen],
    [sheet.apart],
    [],
    [sheet.figures, sheet.formula, sheet.article, sheet.excluded],
  ]
  const definitions = measures.map((id): SheetCell[] => {
    const { article, excluded } = measureOf(id)
    const left = (Object.keys(excluded) as Exclusion[]).map((reason) => reasons[reason])
    return [names[id].name, names[id].formula, article, left.join('; ')]
  })
  return { name: sheet.notes, rows: [...about, ...definitions] }
}
