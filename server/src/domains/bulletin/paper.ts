import {
  officialDate,
  type Block,
  type DocumentLanguage,
  type OfficialDocument,
} from '../../platform/documents/index.ts'
import { localDateOf, yearOf, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { measureOf } from '../statistics/index.ts'
import { compose, definitions, numbered } from './compose.ts'
import { ADVICE_FIGURES, type FigureName, isDeskFigure } from './figure-name.ts'
import type { BulletinKind, Span } from './kind.ts'
import { fill, messages } from './messages/index.ts'
import { needsOf } from './snapshot.ts'
import type { BulletinRow } from './tables.ts'

/** What a new bulletin of a period is called. */
export function titleOf(kind: BulletinKind, { from, to }: Span, language: DocumentLanguage): string {
  const month = Number(from.slice(5, 7))
  return fill(messages[language].titles[kind], {
    from: officialDate(from, language),
    to: officialDate(to, language),
    year: yearOf(from),
    month: language === 'en' ? from.slice(5, 7) : month,
    quarter: Math.ceil(month / 3),
  })
}

const ADVICE: ReadonlySet<string> = new Set(ADVICE_FIGURES)
/** On which article of the Regulations a figure rests. */
const articleOf = (name: FigureName): string => {
  if (!isDeskFigure(name)) return measureOf(name).article
  return ADVICE.has(name) ? '40, 41(3)' : '40, 41(2)'
}

/** Minutes of the day in China, as they stand behind a date. */
const minutesOf = (at: Instant): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)

export interface Signing {
  readonly number: string
  readonly on: LocalDate
  /** The number of the one that it replaces; empty where there is none. */
  readonly replaces: string
  readonly isDraft: boolean
}

/** The document: its sections in order, then on what the figures rest and how each is counted. Pure. */
export function writePaper(
  row: BulletinRow,
  offices: OfficeTree,
  { number, on, replaces, isDraft }: Signing,
): OfficialDocument {
  const { language, sections, snapshot } = row
  const { paper } = messages[language]
  const body = compose(sections, { language, snapshot })
  const headings = body.filter((block) => block.type === 'heading').length
  const names = [...new Set(needsOf(sections).flatMap(({ figures }) => figures))]
  const { countedAt, area } = snapshot
  const basis = fill(paper.basisText, {
    from: officialDate(row.from_on, language),
    to: officialDate(row.to_on, language),
    office: nameIn(offices, row.office_id, language),
    area: area === null ? paper.everything : nameIn(offices, area, language),
    moment: `${officialDate(localDateOf(countedAt), language)} ${minutesOf(countedAt)}`,
  })
  const blocks: Block[] = [
    ...(row.replaces_id === null ? [] : [paragraph(fill(paper.version, { number: replaces, note: row.note }))]),
    ...body,
    numbered(headings + 1, paper.basis, language),
    paragraph(basis),
    ...(names.length === 0 ? [] : [definitions(names, language, articleOf)]),
  ]
  const office = nameIn(offices, row.office_id, language)
  return {
    kind: `bulletin-${row.kind}`,
    title: row.title,
    number,
    redHeader: office,
    ...(row.addressee === '' ? {} : { addressee: row.addressee }),
    body: blocks,
    signer: { office, date: on },
    ...(isDraft ? { footerNote: paper.draft } : {}),
    imprint: { office, date: on },
    lang: language,
  }
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text })

export function nameIn(offices: OfficeTree, id: string, language: DocumentLanguage): string {
  const name = findOffice(offices, id)?.name
  return (language === 'en' ? name?.en || name?.zh : name?.zh) ?? id
}

/** Every text of a document, paragraph by paragraph and line by line of its tables: what versions are compared by. */
export const linesOf = ({ title, body }: OfficialDocument): string[] => [
  title,
  ...body.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return block.text.split('\n').filter((line) => line !== '')
      case 'heading':
        return [block.text]
      case 'table':
        return block.rows.map((row) => row.map((cell) => cell.replace('\n', ' ')).join(' · '))
      case 'bars':
        return block.items.map(({ label, value }) => `${label} · ${value}`)
      case 'list':
        return [...block.items]
      case 'fields':
        return block.fields.map(({ label, value }) => `${label} · ${value}`)
    }
  }),
]
