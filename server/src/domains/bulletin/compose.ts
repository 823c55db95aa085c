import type { Block, Column, DocumentLanguage } from '../../platform/documents/index.ts'
import { catalogueWords, type Comparison, type Exclusion, type Figure, figure, NONE } from '../statistics/index.ts'
import { type FigureName, isShare } from './figure-name.ts'
import { fill, messages } from './messages/index.ts'
import { nameOfFigure, type Place, replacePlaces } from './place.ts'
import { changeCell, changeWords, figureText, withBasis } from './say.ts'
import { ADVICE_KIND, keyOf, type Section, type TableSection } from './section.ts'
import type { Counted, CountedPart, CountedTable, Snapshot } from './snapshot.ts'

/** From what a bulletin is written: nothing else is looked up. */
export interface Writing {
  readonly language: DocumentLanguage
  readonly snapshot: Snapshot
}

/** How many parts a text names. */
const NAMED_PARTS = 3
/** What stands where nothing was counted; only drafts can have it. */
const UNCOUNTED = '＿＿'

/**
 * The sections as blocks of an official document: texts under numbered headings, tables under their captions. Pure: the same sections and
 * figures give the same document.
 */
export function compose(sections: readonly Section[], writing: Writing): Block[] {
  let headings = 0
  return sections.flatMap((section): Block[] => {
    if (section.type === 'table') return tableBlocks(section, writing)
    const body: Block = { type: 'paragraph', text: sayPlaces(section.text, writing) }
    if (section.heading === '') return [body]
    headings += 1
    return [numbered(headings, section.heading, writing.language), body]
  })
}

const DIGITS = '零一二三四五六七八九'
/** 一、二、… 十一、… as an official document counts its parts. */
const inChinese = (n: number): string =>
  n < 10
    ? (DIGITS[n] ?? '')
    : `${n < 20 ? '' : (DIGITS[Math.floor(n / 10)] ?? '')}十${n % 10 === 0 ? '' : (DIGITS[n % 10] ?? '')}`

export const numbered = (n: number, text: string, language: DocumentLanguage): Block => ({
  type: 'heading',
  level: 1,
  text: language === 'en' ? `${n}. ${text}` : `${inChinese(n)}、${text}`,
})

/** A text with its figures put in. */
export const sayPlaces = (text: string, writing: Writing): string => replacePlaces(text, (place) => say(place, writing))

function say(place: Place, { snapshot, language }: Writing): string {
  const { figure: name, telling } = place
  const counted = snapshot.tables[keyOf(null)]?.total[name]
  if (counted === undefined) return UNCOUNTED
  switch (telling) {
    case 'itself':
      return withBasis(counted.figure, language)
    case 'cumulative':
      return counted.compared.cumulative === undefined ? UNCOUNTED : withBasis(counted.compared.cumulative, language)
    case 'previous':
    case 'lastYear':
      return changeWords(counted.figure, counted.compared[telling], telling, language)
    case 'excluded':
      return excludedWords(counted.figure, language)
    default: {
      const table = snapshot.tables[keyOf(telling)]
      return table === undefined ? UNCOUNTED : largestWords(table, name, counted.figure, language)
    }
  }
}

/** What was left out of a figure, by reason: 未到期5、不再计算2. */
export function excludedWords({ excluded }: Figure, language: DocumentLanguage): string {
  const { say: words } = messages[language]
  const said = Object.entries(excluded).flatMap(([reason, count]) =>
    count === 0 ? [] : [fill(words.left, { reason: reasonName(reason, language), count })],
  )
  return said.length === 0 ? words.noneLeft : said.join(words.listed)
}

const reasonName = (reason: string, language: DocumentLanguage): string =>
  reason === 'unanswered' ? messages[language].unanswered : catalogueWords[language].reasons[reason as Exclusion]

function largestWords(table: CountedTable, name: FigureName, whole: Figure, language: DocumentLanguage): string {
  const { say: words } = messages[language]
  const largest = byAmount(
    table.parts.filter(({ value }) => value !== NONE),
    name,
  ).slice(0, NAMED_PARTS)
  const said = largest.flatMap((part) => {
    const count = part.counts[name]?.figure.numerator ?? 0
    if (count === 0) return []
    const share = figureText(figure(count, whole.numerator))
    return [fill(words.part, { name: nameOf(part, language), count, share })]
  })
  return said.length === 0 ? words.noParts : said.join(words.listed)
}

const nameOf = ({ name }: CountedPart, language: DocumentLanguage): string =>
  language === 'en' ? name.en || name.zh : name.zh

/** The largest first; those alike stay in reading order. */
const byAmount = (parts: readonly CountedPart[], name: FigureName): CountedPart[] =>
  parts.toSorted((a, b) => (b.counts[name]?.figure.numerator ?? 0) - (a.counts[name]?.figure.numerator ?? 0))

/** The rows of a table: its parts, the largest alone where it is to be short, and then the rest in one line. */
export interface TableRow {
  readonly label: string
  /** The value of the part; null for the rest and the total. */
  readonly value: string | null
  readonly counts: CountedTable['total']
}

export function rowsOf({ figures, top }: TableSection, table: CountedTable, language: DocumentLanguage): TableRow[] {
  const { table: words } = messages[language]
  const [first = 'received'] = figures
  const toRow = (part: CountedPart): TableRow => ({
    label: nameOf(part, language),
    value: part.value,
    counts: part.counts,
  })
  const total: TableRow = { label: words.total, value: null, counts: table.total }
  if (top === null || table.parts.length <= top) return [...table.parts.map(toRow), total]
  const ordered = byAmount(table.parts, first)
  const rest = ordered.slice(top)
  const others: TableRow = {
    label: fill(words.others, { count: rest.length }),
    value: null,
    counts: Object.fromEntries(figures.map((name) => [name, sumOf(rest.map(({ counts }) => counts[name]))])),
  }
  return [...ordered.slice(0, top).map(toRow), others, total]
}

/** Parts together: numerators over denominators, never shares. */
function sumOf(counted: readonly (Counted | undefined)[]): Counted {
  const together = (figures: readonly Figure[]): Figure => {
    const numerator = figures.reduce((sum, one) => sum + one.numerator, 0)
    const reasons = new Set(figures.flatMap(({ excluded }) => Object.keys(excluded)))
    const left = [...reasons].map((reason): [string, number] => [
      reason,
      figures.reduce((sum, { excluded }) => sum + (excluded[reason] ?? 0), 0),
    ])
    const excluded = Object.fromEntries(left)
    return figures.some(({ denominator }) => denominator === null)
      ? { numerator, denominator: null, share: null, excluded }
      : figure(
          numerator,
          figures.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
          excluded,
        )
  }
  const known = counted.filter((one) => one !== undefined)
  const comparisons = new Set(known.flatMap(({ compared }) => Object.keys(compared) as Comparison[]))
  return {
    figure: together(known.map((one) => one.figure)),
    compared: Object.fromEntries(
      [...comparisons].map((comparison) => [
        comparison,
        together(known.flatMap((one) => one.compared[comparison] ?? [])),
      ]),
    ),
  }
}

function tableBlocks(section: TableSection, writing: Writing): Block[] {
  const table = writing.snapshot.tables[keyOf(section.rows, section.where)]
  if (table === undefined) return [{ type: 'paragraph', text: UNCOUNTED }]
  const { language } = writing
  const blocks = section.rows === null ? [figuresTable(section, table, language)] : partTables(section, table, language)
  const left = leftOut(section.figures, table, language)
  return left === '' ? blocks : [...blocks, { type: 'paragraph', text: left }]
}

/** What was left out of the shares of a table, in one sentence below it. */
function leftOut(figures: readonly FigureName[], { total }: CountedTable, language: DocumentLanguage): string {
  const { say: words, table } = messages[language]
  const said = figures.flatMap((name) => {
    const counted = total[name]
    if (counted === undefined || Object.values(counted.figure.excluded).every((count) => count === 0)) return []
    return [fill(table.leftOf, { name: nameOfFigure(name, language), what: excludedWords(counted.figure, language) })]
  })
  return said.length === 0 ? '' : fill(table.left, { what: said.join(words.apart) })
}

/** A share with what it rests on below it; a count alone. */
const cell = (figure: Figure | undefined): string => {
  if (figure === undefined) return UNCOUNTED
  const { numerator, denominator, share } = figure
  return denominator === null || share === null
    ? figureText(figure)
    : `${figureText(figure)}\n${numerator}/${denominator}`
}

const AMOUNT = { align: 'end' as const }

/** Figures one below the other, each beside the same of other periods. */
function figuresTable(
  { figures, compare, heading: caption }: TableSection,
  { total }: CountedTable,
  language: DocumentLanguage,
): Block {
  const { table: words } = messages[language]
  const columns: Column[] = [
    { label: words.figure, share: 3 },
    { label: words.now, ...AMOUNT, share: 1.6 },
    ...compare.flatMap((comparison): Column[] => [
      { label: words.beside[comparison], ...AMOUNT, share: 1.6 },
      ...(comparison === 'cumulative' ? [] : [{ label: words.change[comparison], ...AMOUNT, share: 1.4 }]),
    ]),
  ]
  const rows = figures.map((name) => {
    const counted = total[name]
    return [
      nameOfFigure(name, language),
      cell(counted?.figure),
      ...compare.flatMap((comparison) => {
        const before = counted?.compared[comparison]
        if (comparison === 'cumulative') return [cell(before)]
        return [cell(before), counted ? changeCell(counted.figure, before, language) : UNCOUNTED]
      }),
    ]
  })
  return { type: 'table', columns, rows, caption }
}

function partTables(section: TableSection, table: CountedTable, language: DocumentLanguage): Block[] {
  const { table: words } = messages[language]
  const { figures, compare, show, heading } = section
  const [first = 'received'] = figures
  const rows = rowsOf(section, table, language)
  const alone = figures.length === 1
  const compared = alone
    ? compare.filter(
        (comparison) => table.total[first]?.compared[comparison] !== undefined && comparison !== 'cumulative',
      )
    : []
  const withShare = alone && !isShare(first)
  const whole = table.total[first]?.figure.numerator ?? 0
  const columns: Column[] = [
    { label: section.rows === null ? words.figure : rowsName(section.rows, language), share: 3 },
    ...figures.map((name): Column => ({ label: nameOfFigure(name, language), ...AMOUNT, share: 1.6 })),
    ...(withShare ? [{ label: words.share, ...AMOUNT, share: 1.6 }] : []),
    ...compared.flatMap((comparison): Column[] => [
      { label: words.beside[comparison], ...AMOUNT, share: 1.4 },
      { label: words.change[comparison as 'previous'], ...AMOUNT, share: 1.6 },
    ]),
  ]
  const lines = rows.map(({ label, counts }) => {
    const counted = counts[first]
    return [
      label,
      ...figures.map((name) => cell(counts[name]?.figure)),
      ...(withShare ? [figureText(figure(counted?.figure.numerator ?? 0, whole))] : []),
      ...compared.flatMap((comparison) => {
        const before = counted?.compared[comparison]
        return [cell(before), counted ? changeCell(counted.figure, before, language) : UNCOUNTED]
      }),
    ]
  })
  const bars: Block = {
    type: 'bars',
    caption: heading || nameOfFigure(first, language),
    items: rows.slice(0, -1).map(({ label, counts }) => {
      const one = counts[first]?.figure
      return {
        label,
        value: one ? figureText(one) : UNCOUNTED,
        amount: one ? (one.denominator === null ? one.numerator : (one.share ?? 0)) : 0,
      }
    }),
  }
  return [
    ...(show === 'table' ? [] : [bars]),
    ...(show === 'bars'
      ? []
      : [{ type: 'table' as const, columns, rows: lines, caption: show === 'table' ? heading : '' }]),
  ]
}

export const rowsName = (rows: NonNullable<TableSection['rows']>, language: DocumentLanguage): string =>
  rows === ADVICE_KIND ? messages[language].adviceKind : catalogueWords[language].dimensions[rows]

/** How every figure of these sections is counted, on which article: the table at the end. */
export function definitions(
  names: readonly FigureName[],
  language: DocumentLanguage,
  articleOf: (name: FigureName) => string,
): Block {
  const { table: words, formulas } = messages[language]
  return {
    type: 'table',
    columns: [
      { label: words.figure, share: 1.6 },
      { label: words.formula, share: 3.4 },
      { label: words.article, share: 1 },
    ],
    rows: names.map((name) => [
      nameOfFigure(name, language),
      name in formulas
        ? formulas[name as keyof typeof formulas]
        : catalogueWords[language].measures[name as 'received'].formula,
      articleOf(name),
    ]),
  }
}
