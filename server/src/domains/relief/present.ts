import { nameOfBy } from '../identity/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { groupNumber } from '../receipts/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { authorityOn, type Authority, type Decider } from './authority.ts'
import { stepsFor, type ReliefActor } from './decide.ts'
import { messages } from './messages/index.ts'
import type { ApplicationLine, EntryLine, LoadedApplication } from './reader.ts'
import type { LineRow } from './tables.ts'
import type { ApplicationLineView, ApplicationView, AuthorityView, EntryPage, LineView } from './views.ts'

type Lang = keyof typeof messages

/** Fen as yuan with two decimals. */
export const yuan = (fen: number): string => {
  const whole = Math.trunc(Math.abs(fen) / 100)
  return `${fen < 0 ? '-' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`
}

export function presentOfficeName(offices: OfficeTree, id: string): ApplicationLineView['office'] {
  const office = findOffice(offices, id)
  return { id, name: { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id } }
}

export const presentLine = (offices: OfficeTree, row: ApplicationLine): ApplicationLineView => ({
  regionId: row.region_id,
  id: row.id,
  matterId: row.matter_id,
  number: row.number,
  summary: row.summary,
  office: presentOfficeName(offices, row.office_id),
  state: row.state,
  asked: row.asked,
  granted: row.granted,
  paid: row.paid,
  refunded: row.refunded,
  appliedOn: row.applied_on,
  decidedOn: row.decided_on,
  result: row.result,
  toldOn: row.told_on,
  version: row.version,
})

/** What a view of an application needs besides it. */
export interface ReliefSurroundings {
  readonly offices: OfficeTree
  readonly matter: { readonly number: string; readonly summary: string }
  readonly staffNames: ReadonlyMap<string, string>
  /** Who looks; null for somebody who may look only. */
  readonly actor: ReliefActor | null
  readonly decider: Decider | undefined
}

export function presentApplication(
  { application: a, steps }: LoadedApplication,
  { offices, matter, staffNames, actor, decider }: ReliefSurroundings,
): ApplicationView {
  const decided = steps.find((step) => step.type === 'decided')
  return {
    regionId: a.regionId,
    id: a.id,
    matterId: a.matterId,
    number: matter.number,
    summary: matter.summary,
    office: presentOfficeName(offices, a.office),
    state: a.state,
    asked: a.asked,
    granted: a.granted,
    paid: a.paid,
    refunded: a.refunded,
    appliedOn: a.appliedOn,
    decidedOn: a.decidedOn,
    result: a.result,
    toldOn: a.toldOn,
    version: a.version,
    decider: decider === undefined ? null : presentOfficeName(offices, decider.office),
    authority: decider?.reach ?? null,
    steps: steps.map(({ seq, type, at, on, by, data }) => {
      const { line: _line, words: _words, ...said } = { line: '', words: undefined, ...data }
      return {
        seq,
        type,
        at,
        on,
        by:
          by.kind === 'officer'
            ? { name: nameOfBy(staffNames, by), office: presentOfficeName(offices, by.officeId) }
            : { name: null, office: presentOfficeName(offices, a.office) },
        data: said,
      }
    }),
    may: actor === null ? [] : [...stepsFor(a, actor, decider)],
    words: decided?.data.words,
  }
}

export const presentBudgetLine = (row: LineRow): LineView => ({
  regionId: row.region_id,
  id: row.id,
  year: row.year,
  code: row.code,
  name: row.name,
  amount: row.amount,
  spent: row.spent,
  balance: row.amount - row.spent,
  version: row.version,
})

export const presentEntries = (
  rows: readonly EntryLine[],
  staffNames: ReadonlyMap<string, string>,
  limit: number,
): EntryPage => ({
  items: rows.map((row) => ({
    seq: row.seq,
    kind: row.kind,
    change: row.change,
    balance: row.balance,
    voucher: row.voucher,
    on: row.on_date,
    by: staffNames.get(row.staff_id) ?? null,
    number: row.number,
    reason: row.reason,
  })),
  next: rows.length === limit ? (rows.at(-1)?.seq ?? null) : null,
})

export const presentAuthorities = (rules: readonly Authority[], office: string, today: LocalDate): AuthorityView[] => {
  const now = authorityOn(rules, office, today)
  return rules.map((rule) => ({
    upTo: rule.upTo,
    basis: rule.basis,
    inForceFrom: rule.inForceFrom,
    inForce: rule === now,
  }))
}

/** The list as a table of texts: a heading and one line an application. Names nobody. */
export function presentTable(rows: readonly ApplicationLineView[], lang: Lang): string[][] {
  const { columns, states } = messages[lang]
  return [
    Object.values(columns),
    ...rows.map((row) => [
      groupNumber(row.number),
      row.summary,
      states[row.state],
      yuan(row.asked),
      yuan(row.granted),
      yuan(row.paid),
      yuan(row.refunded),
      row.appliedOn,
      row.decidedOn ?? '',
      row.toldOn ?? '',
    ]),
  ]
}

/** The books of a line as a table of texts. */
export function presentBooks({ items }: EntryPage, lang: Lang): string[][] {
  const { entryColumns, entryKinds } = messages[lang]
  return [
    Object.values(entryColumns),
    ...items.map((entry) => [
      entry.on,
      entryKinds[entry.kind],
      yuan(entry.change),
      entry.voucher,
      entry.number === null ? '' : groupNumber(entry.number),
      entry.reason,
      yuan(entry.balance),
    ]),
  ]
}
