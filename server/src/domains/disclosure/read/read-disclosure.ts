import type { MoneyUnit } from '../amount.ts'
import type {
  BudgetUnit,
  Claim,
  Disclosure,
  DocumentKind,
  Indicator,
  Located,
  Paragraph,
  Table,
} from '../disclosure.ts'
import type { SourceDocument, Unread } from '../source.ts'
import { peopleIn } from './claims/people.ts'
import { readClaims } from './claims/read-claims.ts'
import { gridIndicators, readProject } from './projects.ts'
import { latestYear } from './header-words.ts'
import { indicatorOf } from './indicators.ts'
import { plain } from './plain.ts'
import { paragraphsOf } from './prose.ts'
import { type Segments, segment } from './segment.ts'
import { officeIn, printedUnit, typedTables } from './typed.ts'

const mostFrequent = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const YEAR = /(20\d\d)年(?:度)?(?:市级|区级|县级|省级|本级)?(?:单位|部门)?(?:预算|决算|部门|单位)/gu

const yearOf = (segments: Segments, paragraphs: readonly Paragraph[]): number | undefined => {
  const context = segments.tables.flatMap((table) => table.context.map((line) => plain(line.text)))
  const printed = context.flatMap((line) => /(?:预算|决算)?年度:(20\d\d)/u.exec(line)?.[1] ?? [])
  const titles = [
    ...segments.tables.map((table) => plain(table.title.text)),
    ...paragraphs.slice(0, 40).map((paragraph) => plain(paragraph.text)),
  ]
  const named = titles.flatMap((title) => [...title.matchAll(YEAR)].map((match) => match[1] ?? ''))
  // 2025年某局部门预算, and the years of the columns.
  const titled = titles.slice(-40).flatMap((title) => /^(20\d\d)年(?:度)?.{2,40}(?:预算|决算)/u.exec(title)?.[1] ?? [])
  const headed = segments.tables.flatMap(
    (table) => latestYear(table.columns.map((column) => column.header.split('/')))?.toString() ?? [],
  )
  const year = mostFrequent(printed) ?? mostFrequent(named) ?? titled[0] ?? mostFrequent(headed)
  return year === undefined ? undefined : Number(year)
}

/** 某某局2024年…, and 2024年度某某局部门决算: titles that name the office. */
const TITLED_BEFORE = /^(.{3,40}?)20\d\d年/u
const TITLED_AFTER = /^20\d\d年(?:度)?(.{3,40}?)(?:部门|单位)?(?:预算|决算)(?:公开)?(?:说明|信息)?$/u

/** The name of an office holds no sentence: 收入预算安排521万元，较 before 2024年 is one. */
const namesAnOffice = (name: string): boolean =>
  !/^第.{1,3}部分/u.test(name) &&
  !/[,，。；;:：、<>]|\d|(?:万|亿)?元|预算|决算|收支|支出|收入|安排|经费|增加|减少/u.test(name)

const officeOf = (segments: Segments, paragraphs: readonly Paragraph[]): Located | undefined => {
  const lines = segments.tables.flatMap((table) => table.context)
  const named = lines.flatMap((line) => {
    const name = officeIn(line.text)
    return name === undefined ? [] : [{ text: name, place: line.place }]
  })
  const name = mostFrequent(named.map((line) => line.text))
  const found = named.find((line) => line.text === name)
  if (found !== undefined) return found
  for (const { text, place } of paragraphs.slice(0, 20)) {
    const title = plain(text)
    const name = (TITLED_AFTER.exec(title) ?? TITLED_BEFORE.exec(title))?.[1]
    if (name !== undefined && namesAnOffice(name)) return { text: name, place }
  }
  return undefined
}

const kindOf = (segments: Segments): DocumentKind =>
  segments.tables.some((table) => /决算/u.test(table.title.text)) ? 'final-accounts' : 'budget'

const unitsOf = (tables: readonly Table[]): BudgetUnit[] =>
  tables
    .filter((table) => table.kind === 'units')
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const nature = row.cells.find((cell) => cell.column === 'nature')?.value
        return row.label === ''
          ? []
          : [{ name: row.label, nature: nature?.kind === 'text' ? nature.text : '', place: row.place }]
      }),
    )

/** 绩效指标：… lines under the department's goals. */
const linedIndicators = (paragraphs: readonly Paragraph[]): Indicator[] =>
  paragraphs.flatMap((paragraph) => {
    const match = /^绩效指标[:：](.+)$/u.exec(paragraph.text)
    if (match === null) return []
    return (match[1] ?? '')
      .split(/[；;]/u)
      .map((piece) => piece.replace(/[。.]+$/u, ''))
      .filter((piece) => piece !== '')
      .map((piece) => {
        const at = piece.search(/[≥≤≧≦><＝=]/u)
        return indicatorOf({
          level1: '',
          level2: '',
          name: at < 0 ? piece : piece.slice(0, at),
          description: '',
          printed: at < 0 ? '' : piece.slice(at),
          basis: '',
          place: paragraph.place,
        })
      })
  })

/**
 * Reads a budget or final account out of a document of any format: tables by kind, projects, indicators, prose and the
 * claims in it. Pure; never throws on strange content. What cannot be read is in `unread`, with its place.
 */
export const readDisclosure = (document: SourceDocument): Disclosure => {
  const segments = segment(document)
  const unread: Unread[] = [...document.unread, ...segments.unread]
  const paragraphs = paragraphsOf(segments.prose, document.format)
  const fallback: MoneyUnit =
    mostFrequent(segments.tables.flatMap((table) => printedUnit(table) ?? [])) ?? 'ten-thousand'
  const tables = segments.tables.flatMap((loose, index) => typedTables(loose, `T${index + 1}`, fallback, unread))
  const year = yearOf(segments, paragraphs)
  const office = officeOf(segments, paragraphs)
  const subject = { year, office: office === undefined ? undefined : plain(office.text) }
  const claims: Claim[] = []
  // Definitions speak of money in general; a sentence with a year in it states an amount wherever it stands.
  const defines = (paragraph: Paragraph): boolean =>
    paragraph.headings.some((heading) => heading.includes('名词解释')) && !/20\d\d年/u.test(paragraph.text)
  for (const [index, paragraph] of paragraphs.entries()) {
    if (defines(paragraph)) continue
    const read = readClaims(paragraph, index, claims.length, subject)
    claims.push(...read.claims)
    unread.push(...read.unread)
  }
  return {
    name: document.name,
    format: document.format,
    kind: kindOf(segments),
    office,
    year,
    people: peopleIn(paragraphs),
    tables,
    units: unitsOf(tables),
    projects: segments.projects.map((loose) => readProject(loose, fallback, unread)),
    departmentIndicators: [...gridIndicators(segments.departmentRows).indicators, ...linedIndicators(paragraphs)],
    paragraphs,
    claims,
    unread,
  }
}
