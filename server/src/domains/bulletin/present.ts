import { renderHtmlPreview, type OfficialDocument } from '../../platform/documents/index.ts'
import { nameOfBy, type Officer } from '../identity/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { COMPARED, COMPARISONS, type Dimension, nameOfPart, type Naming } from '../statistics/index.ts'
import { isDivisible } from './check.ts'
import { rowsName } from './compose.ts'
import { openVerbs } from './decide.ts'
import type { Difference } from './difference.ts'
import { FIGURE_NAMES, type FigureName, isShare } from './figure-name.ts'
import { nameOfFigure, nameOfTelling, placeInWords, readable, type Telling } from './place.ts'
import { BESIDE, ROWS, type Rows } from './section.ts'
import type { Counts } from './snapshot.ts'
import type { BulletinLine, BulletinRow, ReceiptRow, StepRow } from './tables.ts'
import type { BulletinLineView, BulletinView, ChangesView, PlacesView } from './views.ts'

interface Both {
  zh: string
  en: string
}
const both = (say: (language: 'zh-CN' | 'en') => string): Both => ({ zh: say('zh-CN'), en: say('en') })
const figureName = (name: FigureName): Both => both((language) => nameOfFigure(name, language))
const divisionName = (rows: Rows | null): Both | null =>
  rows === null ? null : both((language) => rowsName(rows, language))

export const presentOffice = (offices: OfficeTree, id: string): { id: string; name: Both } => {
  const name = findOffice(offices, id)?.name
  return { id, name: { zh: name?.zh ?? id, en: name?.en || name?.zh || id } }
}

export const presentLine = (offices: OfficeTree, officer: Officer, row: BulletinLine): BulletinLineView => ({
  regionId: row.region_id,
  id: row.id,
  kind: row.kind,
  office: presentOffice(offices, row.office_id),
  title: row.title,
  from: row.from_on,
  to: row.to_on,
  state: row.state,
  version: row.version,
  number: row.number,
  issuedAt: row.issued_at,
  own: row.office_id === officer.officeId,
  sent: row.sent,
  received: row.received,
  ownReceived: row.own_received,
})

/** Everything that belongs to one bulletin beside its row. */
export interface Beside {
  readonly naming: Naming
  readonly officer: Officer
  readonly paper: OfficialDocument
  readonly intact: boolean
  readonly steps: readonly StepRow[]
  readonly receipts: readonly ReceiptRow[]
  readonly versions: readonly BulletinLine[]
  readonly names: ReadonlyMap<string, string>
  readonly usual: readonly string[]
}

const presentCounts = (counts: Counts) =>
  FIGURE_NAMES.flatMap((name) => {
    const counted = counts[name]
    if (counted === undefined) return []
    return [
      {
        figure: name,
        name: figureName(name),
        share: isShare(name),
        now: counted.figure,
        compared: BESIDE.flatMap((comparison) => {
          const figure = counted.compared[comparison]
          return figure === undefined ? [] : [{ comparison, figure }]
        }),
      },
    ]
  })

function conditionsOf({ sections }: BulletinRow, naming: Naming): BulletinView['conditions'] {
  const pairs = sections.flatMap((section) =>
    section.type === 'text'
      ? []
      : (Object.entries(section.where) as [Dimension, string[]][]).flatMap(([dimension, values]) =>
          values.map((value): [string, Dimension, string] => [`${dimension} ${value}`, dimension, value]),
        ),
  )
  const once = new Map(pairs.map(([key, ...pair]) => [key, pair]))
  return [...once.values()].map(([dimension, value]) => ({
    dimension,
    value,
    name: nameOfPart(dimension, value, naming),
  }))
}

export function presentBulletin(row: BulletinRow, beside: Beside): BulletinView {
  const { naming, officer, receipts } = beside
  const { offices } = naming
  const isOwn = row.office_id === officer.officeId
  const receivedBy = new Map(receipts.map((receipt) => [receipt.office_id, receipt]))
  const span = { from: row.from_on, to: row.to_on }
  const line: BulletinLine = {
    ...row,
    sent: row.recipients.length,
    received: receipts.length,
    own_received: receivedBy.has(officer.officeId),
  }
  return {
    ...presentLine(offices, officer, line),
    language: row.language,
    addressee: row.addressee,
    sections: row.sections.map((section) =>
      section.type === 'text' ? { ...section, text: readable(section.text, row.language) } : section,
    ),
    note: row.note,
    replaces: row.replaces_id,
    countedAt: row.snapshot.countedAt,
    area: row.snapshot.area,
    periods: COMPARISONS.flatMap((comparison) => {
      const { from, to } = COMPARED[comparison](span) ?? {}
      return from && to ? [{ comparison, from, to }] : []
    }),
    tables: Object.values(row.snapshot.tables).map(({ rows, where, total, parts }) => ({
      rows,
      rowsName: divisionName(rows),
      where: Object.fromEntries(Object.entries(where).map(([dimension, values]) => [dimension, [...(values ?? [])]])),
      total: presentCounts(total),
      parts: parts.map(({ value, name, counts }) => ({ value, name: { ...name }, counts: presentCounts(counts) })),
    })),
    conditions: conditionsOf(row, naming),
    html: renderHtmlPreview(beside.paper),
    hash: row.hash,
    intact: beside.intact,
    recipients: row.recipients
      .filter((id) => isOwn || id === officer.officeId)
      .map((id) => {
        const receipt = receivedBy.get(id)
        return {
          ...presentOffice(offices, id),
          receivedAt: receipt?.at ?? null,
          by: receipt ? nameOfBy(beside.names, receipt.by) : null,
        }
      }),
    usual: [...beside.usual],
    versions: beside.versions.map((each) => presentLine(offices, officer, each)),
    steps: beside.steps.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      by: { name: nameOfBy(beside.names, step.by), office: presentOffice(offices, step.by.officeId) },
      text: 'reason' in step.data ? step.data.reason : 'note' in step.data ? step.data.note : '',
      number: 'number' in step.data ? step.data.number : '',
    })),
    may: openVerbs(row, officer),
    mayReceive:
      !isOwn &&
      row.state === 'issued' &&
      row.recipients.includes(officer.officeId) &&
      !receivedBy.has(officer.officeId),
  }
}

export const presentChanges = (
  found: readonly Difference[],
  { before, after }: { before: string; after: string },
  lines: { gone: readonly string[]; added: readonly string[] } = { gone: [], added: [] },
): ChangesView => ({
  before,
  after,
  figures: found.map(({ figure, rows, part, comparison, before: was, after: is }) => ({
    figure,
    name: figureName(figure),
    rowsName: divisionName(rows),
    part: part && { ...part },
    comparison,
    before: was,
    after: is,
  })),
  gone: [...lines.gone],
  added: [...lines.added],
})

/** A document as a page. */
export const presentPreview = (paper: OfficialDocument): string => renderHtmlPreview(paper)

/** Every place that a text can have, and every division that a table can have. */
export const presentPlaces = (): PlacesView => ({
  figures: FIGURE_NAMES.map((id) => {
    const rows = ROWS.filter((each) => isDivisible(id, each))
    const tellings: Telling[] = [
      'itself',
      ...BESIDE,
      ...(isShare(id) ? (['excluded'] as const) : rows.filter((each) => each !== 'adviceKind')),
    ]
    return {
      id,
      name: figureName(id),
      share: isShare(id),
      rows,
      places: tellings.map((telling) => ({
        telling,
        name: telling === 'itself' ? { zh: '', en: '' } : both((language) => nameOfTelling(telling, language)),
        place: both((language) => placeInWords({ figure: id, telling }, language)),
      })),
    }
  }),
  rows: ROWS.map((id) => ({ id, name: both((language) => rowsName(id, language)) })),
})
