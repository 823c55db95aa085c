import type { WordsUsed } from '../document/index.ts'
import { nameOfBy, type Officer } from '../identity/index.ts'
import type { Matter } from '../matter/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { isResponsible, mayAddPapers, mayOrganise } from './policy.ts'
import { MEETING_STATES, takesPapers, type MeetingState, type MeetingVerb } from './states.ts'
import type { AttendanceRow, DecisionRow, ItemRow, MeetingRow, StepRow } from './tables.ts'
import type { DecisionView, ItemView, MeetingLine, MeetingView, StepView } from './views.ts'

/** Who reads, and what the views need besides the rows. */
export interface Reading {
  readonly officer: Officer
  readonly offices: OfficeTree
  readonly today: LocalDate
  readonly staffNames: ReadonlyMap<string, string>
  /** The matters that this officer may see, by id. */
  readonly matters: ReadonlyMap<string, Matter>
}

export function presentName(offices: OfficeTree, id: string): MeetingLine['convener'] {
  const office = findOffice(offices, id)
  return { id, name: { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id } }
}

export const presentMeetingLine = (offices: OfficeTree, row: MeetingRow): MeetingLine => ({
  regionId: row.region_id,
  id: row.id,
  convener: presentName(offices, row.office_id),
  title: row.title,
  on: row.on_date,
  time: row.at_time,
  place: row.place,
  chair: row.chair,
  state: row.state,
  number: row.number,
  version: row.version,
})

/** `meeting` is the state of the meeting whose agenda it is on; null while it is on none. */
export function presentItem(
  { officer, offices, matters }: Reading,
  row: ItemRow,
  meeting: MeetingState | null,
): ItemView {
  const matter = row.matter_id === null ? undefined : matters.get(row.matter_id)
  return {
    regionId: row.region_id,
    id: row.id,
    meetingId: row.meeting_id,
    position: row.position,
    kind: row.kind,
    matter: matter
      ? { regionId: matter.regionId, matterId: matter.id, number: matter.number, summary: matter.summary }
      : null,
    title: row.title,
    background: row.background,
    proposedBy: presentName(offices, row.proposed_by),
    proposedOn: row.proposed_on,
    state: row.state,
    resolution: row.resolution,
    restricted: row.restricted,
    papers: row.papers.map(({ id, name, type, size }) => ({ id, name, type, size })),
    mayAddPapers: takesPapers(row.state, meeting) && mayAddPapers(officer, row),
  }
}

const withoutWords = (data: StepRow['data']): StepView['data'] => {
  const { words: _words, ...said } = { words: undefined, ...data }
  return said
}

/** The words in which the notice in force, or the minutes, were issued. */
const wordsOf = (steps: readonly StepRow[], types: readonly StepRow['type'][]): WordsUsed | undefined =>
  steps.map(({ type, data }) => (types.includes(type) && 'words' in data ? data.words : undefined)).findLast(Boolean)

const presentStep = ({ offices, staffNames }: Reading, step: StepRow): StepView => ({
  type: step.type,
  at: step.at,
  by:
    step.by.kind === 'officer'
      ? { name: nameOfBy(staffNames, step.by), office: presentName(offices, step.by.officeId) }
      : { name: null, office: null },
  data: withoutWords(step.data),
})

export function presentDecision(reading: Reading, row: DecisionRow, steps: readonly StepRow[]): DecisionView {
  const { officer, offices, today } = reading
  return {
    regionId: row.region_id,
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    text: row.text,
    convener: presentName(offices, row.office_id),
    lead: presentName(offices, row.lead_id),
    assisting: row.assisting.map((id) => presentName(offices, id)),
    dueOn: row.due_on,
    state: row.state,
    doneOn: row.done_on,
    overdue: row.state !== 'done' && row.due_on < today,
    mayReport: row.state !== 'done' && isResponsible(officer, row),
    mayConfirm: row.state === 'reported' && mayOrganise(officer, row),
    history: steps.filter((step) => step.subject_id === row.id).map((step) => presentStep(reading, step)),
    version: row.version,
  }
}

/** A meeting as this reader may know it: items, decisions and steps about an item that is kept from the reader are not there. */
export function presentMeeting(
  reading: Reading,
  row: MeetingRow,
  parts: {
    readonly items: readonly ItemRow[]
    readonly attendance: readonly AttendanceRow[]
    readonly decisions: readonly DecisionRow[]
    readonly steps: readonly StepRow[]
    /** The words that hold now, for what is not issued yet. */
    readonly inForce: { readonly notice: WordsUsed; readonly minutes: WordsUsed }
  },
): MeetingView {
  const { officer, offices } = reading
  const organiser = mayOrganise(officer, row)
  const shown = new Set(parts.items.map(({ id }) => id))
  const isShown = (data: StepRow['data']): boolean => !('item' in data) || shown.has(data.item)
  const own = parts.steps.filter((step) => step.subject_id === row.id)
  const open = MEETING_STATES[row.state] as readonly MeetingVerb[]
  return {
    ...presentMeetingLine(offices, row),
    invited: row.invited.map((id) => presentName(offices, id)),
    noticeNumber: row.notice_number,
    noticedOn: row.noticed_on,
    minutes: row.minutes,
    minutedOn: row.minuted_on,
    items: parts.items.map((item) => presentItem(reading, item, row.state)),
    attendance: row.invited.map((id) => {
      const known = parts.attendance.find((one) => one.office_id === id)
      return {
        office: presentName(offices, id),
        delegate: known?.delegate ?? '',
        post: known?.post ?? '',
        status: known?.status ?? 'invited',
        mayChange: open.includes('attend') && (organiser || (id === officer.officeId && row.state === 'announced')),
      }
    }),
    decisions: parts.decisions
      .filter((one) => shown.has(one.item_id))
      .map((one) => presentDecision(reading, one, parts.steps)),
    history: own.filter(({ data }) => isShown(data)).map((step) => presentStep(reading, step)),
    may: organiser ? [...open] : [],
    words: {
      notice: row.notice_number === '' ? parts.inForce.notice : wordsOf(own, ['announced', 'changed']),
      minutes: row.number === '' ? parts.inForce.minutes : wordsOf(own, ['minuted']),
    },
  }
}
