import type { DocumentLanguage } from '../../platform/documents/index.ts'
import { nameOfBy, type OpenWork } from '../identity/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { linesFor, stepsFor, type SheetActor } from './decide.ts'
import { messages, said } from './messages/index.ts'
import type { LoadedSheet, SheetLineRow } from './reader.ts'
import type { SheetItem } from './sheet.ts'
import { SHEET_VERBS } from './states.ts'
import type { ItemRow, SheetRow } from './tables.ts'
import type { MatterHandovers, OpenWorkView, SheetLineView, SheetView } from './views.ts'

type Names = ReadonlyMap<string, string>
/** The matters that the reader may see, by id. */
type Visible = ReadonlySet<string>

const person = (names: Names, id: string): { id: string; name: string } => ({ id, name: names.get(id) ?? '' })

const whatOf = (
  { number, title, dueOn, matter }: Pick<OpenWork, 'number' | 'title' | 'dueOn' | 'matter'>,
  visible: Visible,
): OpenWorkView['items'][number]['what'] =>
  matter !== null && !visible.has(matter.matterId) ? null : { number, title, dueOn, matter }

export const presentWork = (
  staff: { id: string; name: string; active: boolean },
  works: readonly OpenWork[],
  {
    visible,
    names,
    underWay,
    mayOffer,
  }: { visible: Visible; names: Names; underWay: ReadonlyMap<string, string>; mayOffer: boolean },
): OpenWorkView => ({
  staff: { id: staff.id, name: staff.name, active: staff.active },
  mayOffer,
  items: works.map((work) => {
    const to = underWay.get(`${work.kind} ${work.id}`)
    return {
      kind: work.kind,
      regionId: work.regionId,
      id: work.id,
      what: whatOf(work, visible),
      offeredTo: to === undefined ? null : person(names, to),
    }
  }),
})

export const presentLine = (row: SheetLineRow, names: Names): SheetLineView => ({
  regionId: row.region_id,
  id: row.id,
  number: row.number,
  from: person(names, row.from_staff),
  reason: row.reason,
  madeBy: person(names, row.made_by),
  madeOn: row.made_on,
  byOrder: row.by_order,
  state: row.state,
  version: row.version,
  items: row.items,
  waiting: row.waiting,
  waitingForMe: row.waiting_for_me,
})

export function presentSheet(
  { sheet, steps }: LoadedSheet,
  { actor, visible, names, offices }: { actor: SheetActor; visible: Visible; names: Names; offices: OfficeTree },
): SheetView {
  const office = findOffice(offices, sheet.office)
  const mine = SHEET_VERBS.map((verb) => [verb, linesFor(sheet, verb, actor)] as const)
  return {
    regionId: sheet.regionId,
    id: sheet.id,
    number: sheet.number,
    from: person(names, sheet.from),
    reason: sheet.reason,
    madeBy: person(names, sheet.madeBy),
    madeOn: sheet.madeOn,
    byOrder: sheet.byOrder,
    words: sheet.words,
    state: sheet.state,
    version: sheet.version,
    office: { id: sheet.office, name: { zh: office?.name.zh ?? '', en: office?.name.en || office?.name.zh || '' } },
    note: sheet.note,
    items: sheet.items.map((item) => ({
      n: item.n,
      kind: item.kind,
      regionId: item.regionId,
      id: item.id,
      what: whatOf(item, visible),
      to: person(names, item.to),
      state: item.state,
      answeredAt: item.answeredAt,
      answer: item.answer,
      may: mine.flatMap(([verb, lines]) => (lines.includes(item) ? [verb] : [])),
    })),
    steps: steps.map(({ seq, type, at, by, data }) => ({
      seq,
      type,
      at,
      by: { id: by.staffId, name: nameOfBy(names, by) ?? '' },
      items: type === 'offered' ? sheet.items.map(({ n }) => n) : [...data.items],
      to: 'to' in data ? person(names, data.to) : null,
      reason: type !== 'offered' && 'reason' in data ? data.reason : '',
    })),
    may: stepsFor(sheet, actor),
  }
}

export const presentOfMatter = (
  bearer: string | undefined,
  rows: readonly (ItemRow & Pick<SheetRow, 'number' | 'made_on'>)[],
  names: Names,
  actor: SheetActor,
): Omit<MatterHandovers, 'crossings'> => ({
  bearer: bearer === undefined ? null : person(names, bearer),
  lines: rows.map((row) => ({
    regionId: row.region_id,
    id: row.handover_id,
    number: row.number,
    madeOn: row.made_on,
    kind: row.kind,
    from: person(names, row.from_staff),
    to: person(names, row.to_staff),
    state: row.state,
    maySee: actor.keeper || [row.from_staff, row.to_staff].includes(actor.staffId),
  })),
})

/** Everybody that a sheet names. */
export const peopleOf = ({ sheet, steps }: LoadedSheet): string[] => [
  ...new Set([
    sheet.from,
    sheet.madeBy,
    ...sheet.items.map(({ to }) => to),
    ...steps.flatMap(({ by, data }) => [by.staffId, ...(by.for ? [by.for] : []), ...('to' in data ? [data.to] : [])]),
  ]),
]

export const mattersOf = (works: readonly Pick<SheetItem, 'matter'>[]): { regionId: string; matterId: string }[] =>
  works.flatMap(({ matter }) => (matter === null ? [] : [matter]))

/** The open work of somebody as a table for a spreadsheet. */
export function presentTable({ items }: OpenWorkView, lang: DocumentLanguage): string[][] {
  const { export: head, kinds, documents } = messages[lang]
  return [
    [head.kind, head.number, head.what, head.due],
    ...items.map(({ kind, what }) => [
      kinds[kind],
      what?.number ?? '',
      what ? said(what.title, lang) : documents.hidden,
      what?.dueOn ?? '',
    ]),
  ]
}
