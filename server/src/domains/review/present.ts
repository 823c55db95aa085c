import { nameOfBy } from '../identity/index.ts'
import type { LoadedMatter, Law, MatterRow, StreamedEvent } from '../matter/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { messages } from './messages/index.ts'
import { opinionsOf, type GivenOpinion } from './effects.ts'
import { HEARING_STATES } from './states.ts'
import type { HearingRow, HearingStepRow, PanelRuleRow, PublicationRow } from './tables.ts'
import type { ComingHearing, HearingView, OpinionView, PanelRuleView, PublishedHearing, ReviewView } from './views.ts'

/** What the views need besides the rows. */
export interface Reading {
  readonly offices: OfficeTree
  readonly staffNames: ReadonlyMap<string, string>
}

export function presentName(offices: OfficeTree, id: string): HearingView['office'] {
  const office = findOffice(offices, id)
  return { id, name: { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id } }
}

const presentPerson = ({ staffNames }: Reading, id: string): { id: string; name: string | null } => ({
  id,
  name: staffNames.get(id) ?? null,
})

/** The notice in force: whether it changes an earlier one, and the words that it was issued in. */
function noticeOf(steps: readonly HearingStepRow[]): HearingView['notice'] {
  const last = steps.findLast(({ type }) => type === 'announced' || type === 'changed')
  return { changes: last?.type === 'changed', ...(last && 'words' in last.data && { words: last.data.words }) }
}

const withoutWords = (data: HearingStepRow['data']): Record<string, string> => {
  const { words: _words, ...said } = { words: undefined, ...data }
  return said
}

/** A hearing. Its list of participants stays sealed. */
export function presentHearing(
  { offices, staffNames }: Reading,
  row: HearingRow,
  parts: {
    readonly steps: readonly HearingStepRow[]
    readonly publication: PublicationRow | undefined
    /** Whether it is in the hands of who asks. */
    readonly own: boolean
  },
): HearingView {
  const { publication, own } = parts
  const open = HEARING_STATES[row.state].filter((verb) => verb !== 'withdraw' || publication !== undefined)
  return {
    regionId: row.region_id,
    id: row.id,
    office: presentName(offices, row.office_id),
    stage: row.stage,
    topic: row.topic,
    on: row.from_date,
    to: row.to_date,
    time: row.at_time,
    place: row.place,
    bring: row.bring,
    open: row.open_doors,
    invited: row.invited.map((id) => presentName(offices, id)),
    mayOpen: own,
    state: row.state,
    number: row.number,
    noticedOn: row.noticed_on,
    conclusion: row.conclusion,
    published: publication ? { title: publication.title, text: publication.text, at: publication.published_at } : null,
    history: parts.steps.map(({ type, on_date: on, by, data }) => ({
      type,
      on,
      by: by.kind === 'officer' ? nameOfBy(staffNames, by) : null,
      data: withoutWords(data),
    })),
    may: own ? [...open] : [],
    version: row.version,
    notice: noticeOf(parts.steps),
  }
}

/** What an office that is invited knows of a hearing: when, where, what about and what to bring; nothing of what came of it. */
export const presentInvitation = (
  reading: Reading,
  row: HearingRow,
  steps: readonly HearingStepRow[],
): HearingView => ({
  ...presentHearing(reading, row, { steps: [], publication: undefined, own: false }),
  conclusion: '',
  notice: noticeOf(steps),
})

/** What the petitioner reads of a hearing that is announced or was cancelled. */
export const presentComing = (offices: OfficeTree, row: HearingRow): ComingHearing => ({
  topic: row.topic,
  on: row.from_date,
  time: row.at_time,
  place: row.place,
  bring: row.bring,
  open: row.open_doors,
  office: presentName(offices, row.office_id),
  number: row.number,
  state: row.state,
})

function presentOpinion(reading: Reading, { kind, seq, on, deliveredOn, effect, data }: GivenOpinion): OpinionView {
  return {
    kind,
    seq,
    office: presentName(reading.offices, data.office),
    on,
    deliveredOn,
    effect,
    result: 'result' in data ? data.result : null,
    outcome: data.outcome ?? null,
    request: 'request' in data ? data.request : '',
    facts: data.facts,
    opinion: data.opinion,
    legalBasis: data.legalBasis,
    signedBy: 'signedBy' in data ? (data.signedBy ?? []).map((id) => presentPerson(reading, id)) : [],
  }
}

function presentRequest(reading: Reading, events: readonly StreamedEvent[]): ReviewView['request'] {
  const asked = events.findLast(({ type }) => type === 'review-requested' || type === 'second-review-requested')
  if (asked?.type !== 'review-requested' && asked?.type !== 'second-review-requested') return null
  return {
    office: presentName(reading.offices, asked.data.office),
    on: asked.on,
    reasons: asked.data.reasons,
    came: asked.data.came ?? (asked.by.kind === 'officer' ? 'hall' : 'portal'),
  }
}

/** Everything that a review rests on, on one page. */
export function presentReview(
  reading: Reading,
  { matter, events }: LoadedMatter,
  parts: {
    readonly hearings: readonly HearingView[]
    readonly rule: ReturnType<NonNullable<Law['panel']>>
    readonly mayArrange: boolean
  },
): ReviewView {
  const { panel } = matter
  const person = (id: string) => presentPerson(reading, id)
  return {
    regionId: matter.regionId,
    matterId: matter.id,
    number: matter.number,
    summary: matter.summary,
    stage: matter.phase === 'in-review' ? 'review' : matter.phase === 'in-second-review' ? 'second-review' : null,
    request: presentRequest(reading, events),
    refusals: events.flatMap((event) => {
      if (event.type !== 'review-refused') return []
      const { receivedOn, due, reasons } = event.data
      return [{ seq: event.seq, on: event.on, receivedOn, due, reasons }]
    }),
    panel: panel && {
      members: panel.members.map(person),
      presiding: panel.presiding === null ? null : person(panel.presiding),
      minimum: panel.minimum,
      complete: panel.presiding !== null && panel.members.length >= panel.minimum,
    },
    rule: parts.rule ?? null,
    recused: matter.recused.map(person),
    opinions: opinionsOf(events).map((opinion) => presentOpinion(reading, opinion)),
    hearings: [...parts.hearings],
    hearingDays: new Set(matter.clocks.findLast(({ limit }) => limit === 'second-review')?.hearingDays).size,
    mayArrange: parts.mayArrange,
  }
}

export const presentPanelRules = (rows: readonly PanelRuleRow[], inForce: PanelRuleRow | undefined): PanelRuleView[] =>
  rows.map((row) => ({
    inForceFrom: row.in_force_from satisfies LocalDate,
    members: row.members,
    basis: row.basis,
    inForce: row === inForce,
  }))

export const presentPublished = (offices: OfficeTree, rows: readonly PublicationRow[]): PublishedHearing[] =>
  rows.map((row) => ({
    regionId: row.region_id,
    id: row.hearing_id,
    title: row.title,
    text: row.text,
    heldOn: row.held_on,
    office: presentName(offices, row.office_id),
  }))

/** The list of reviews as a table of texts: a heading and one line each. Names nobody. */
export function presentTable(rows: readonly MatterRow[], today: LocalDate, lang: 'zh-CN' | 'en'): string[][] {
  const { table, phases } = messages[lang]
  const { number, summary, phase, received, due, overdue, late } = table
  const stages: Readonly<Record<string, string>> = phases
  return [
    [number, summary, phase, received, due, overdue],
    ...rows.map((row) => [
      groupNumber(row.number),
      row.summary,
      stages[row.phase] ?? '',
      row.receivedOn,
      row.nextDue ?? '',
      row.nextDue !== null && row.nextDue < today ? late : '',
    ]),
  ]
}
