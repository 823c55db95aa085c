import { fieldProblemsOf } from '../../platform/http/index.ts'
import { isStorable } from '../../platform/text/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { Filing, SUMMARY_MAX, TEXT_MAX, type Outcome } from '../matter/index.ts'
import type { OfficeTree } from '../office/index.ts'
import { isNumber, normaliseNumber } from '../receipts/index.ts'
import type { TopicTree } from '../topic/index.ts'
import { FIELDS, type Field } from './fields.ts'
import type { Moment } from './moment.ts'
import { petitionersOf } from './petitioners.ts'
import { BadField, problem, type RowProblem } from './problem.ts'
import { FieldReader } from './read-fields.ts'
import type { FieldCells } from './row.ts'
import { CHANNEL_WORDS, CLASS_WORDS, OUTCOME_WORDS } from './words.ts'

/** What stands behind every row: who registers it and where, when the row does not say. */
export interface IntakeDefaults {
  offices: OfficeTree
  topics: TopicTree
  office: string | undefined
  region: string | undefined
  now: Instant
}

/** A row as a matter with its past: what was filed, when, and what became of it. */
export interface Candidate {
  filing: Filing
  filed: Moment
  accepted: Moment | undefined
  reply: { text: string; on: Moment; outcome: Outcome | null } | undefined
  concluded: Moment | undefined
  /** The number it had, when it is one of ours. */
  number: string | undefined
  /** What the register knew and a matter has no place for, by field. */
  beside: ReadonlyMap<BesideField, string>
}

const BESIDE = ['number', 'clerk', 'reason', 'limit', 'repeatOf', 'review', 'secondReview', 'attachments'] as const
export type BesideField = (typeof BESIDE)[number] | 'title'

/** Reads a row; every field at fault is named, not only the first. */
export function candidateOf(
  cells: FieldCells,
  defaults: IntakeDefaults,
): { candidate: Candidate } | { problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof BadField)) throw error
      problems.push(error.problem)
      return undefined
    }
  }
  for (const [field, cell] of cells)
    if (typeof cell === 'string' && !isStorable(cell)) problems.push(problem('unstorable', field))
  const reader = new FieldReader(cells)
  const filed = attempt(() => reader.moment('filedAt', defaults.now))
  if (!cells.has('filedAt')) problems.push(problem('filedMissing', 'filedAt'))
  const past = filed && attempt(() => pastOf(reader, filed, defaults.now, attempt))
  const words = wordsOf(reader)
  if (words.text.trim() === '') problems.push(problem('textMissing', 'text'))
  const filing = filed && attempt(() => filingOf(reader, filed, words, defaults, attempt))
  if (filing && !filing.success && problems.length === 0) problems.push(...namedProblems(filing.error))
  if (problems.length > 0 || !filed || !past || !filing?.success) return { problems }
  const number = normaliseNumber(reader.line('number'))
  const ours = isNumber(number) && number.startsWith(filing.data.place)
  return {
    candidate: {
      filing: filing.data,
      filed,
      ...past,
      number: ours ? number : undefined,
      beside: besideOf(reader, words.title, ours),
    },
  }
}

type Attempt = <T>(read: () => T) => T | undefined

/** Acceptance, reply and conclusion, each not before the one before it. A date without a time is compared as a date. */
function pastOf(
  reader: FieldReader,
  filed: Moment,
  now: Instant,
  attempt: Attempt,
): Pick<Candidate, 'accepted' | 'reply' | 'concluded'> {
  const accepted = attempt(() => after(reader.moment('acceptedAt', now), filed, 'acceptedAt', 'acceptedBefore'))
  const replied = attempt(() => after(reader.moment('repliedAt', now), filed, 'repliedAt', 'repliedBefore'))
  const ended = attempt(() => after(reader.moment('concludedAt', now), filed, 'concludedAt', 'concludedBefore'))
  const text = reader.text('reply')
  const closed = ended !== undefined || attempt(() => reader.flag('concluded')) === true
  if (text.trim() === '') {
    if (replied || closed) throw new BadField(problem('replyMissing', 'reply'))
    return { accepted, reply: undefined, concluded: undefined }
  }
  if (text.length > TEXT_MAX) throw new BadField(problem('replyLong', 'reply', { max: String(TEXT_MAX) }))
  const on = replied ?? ended
  if (!on) {
    if (reader.line('repliedAt') === '') throw new BadField(problem('repliedMissing', 'repliedAt'))
    return { accepted, reply: undefined, concluded: undefined }
  }
  if (accepted && !follows(on, accepted)) throw new BadField(problem('repliedBeforeAccepted', 'repliedAt'))
  if (ended && !follows(ended, on)) throw new BadField(problem('concludedBefore', 'concludedAt'))
  const outcome = attempt(() => reader.word('outcome', OUTCOME_WORDS)) ?? null
  return { accepted, reply: { text, on, outcome }, concluded: ended && notBefore(ended, on) }
}

const follows = (later: Moment, earlier: Moment): boolean =>
  later.dateOnly || earlier.dateOnly ? later.on >= earlier.on : later.at >= earlier.at

/** On the same day, what has no time of its own comes right after what it follows. */
const notBefore = (later: Moment, earlier: Moment): Moment =>
  later.at < earlier.at ? { ...earlier, dateOnly: later.dateOnly } : later

function after(
  moment: Moment | undefined,
  filed: Moment,
  field: Field,
  kind: 'acceptedBefore' | 'repliedBefore' | 'concludedBefore',
): Moment | undefined {
  if (!moment) return undefined
  if (!follows(moment, filed)) throw new BadField(problem(kind, field))
  return notBefore(moment, filed)
}

interface Words {
  summary: string
  text: string
  /** The full title, when it is longer than a summary may be. */
  title: string
}

const SHORT = 60

/** A register may have a title, a text or both; a long title is shortened and kept in full beside. */
function wordsOf(reader: FieldReader): Words {
  const title = reader.line('summary')
  const text = reader.text('text')
  const summary = title === '' ? shortened(text.trim().split('\n', 1)[0] ?? '', SHORT) : shortened(title, SUMMARY_MAX)
  return {
    summary,
    text: text.trim() === '' ? reader.text('summary') : text,
    title: title.length > SUMMARY_MAX ? title : '',
  }
}

/** Cut between characters, with an ellipsis. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function filingOf(
  reader: FieldReader,
  filed: Moment,
  { summary, text }: Words,
  defaults: IntakeDefaults,
  attempt: Attempt,
): ReturnType<typeof Filing.safeParse> {
  const office = attempt(() => officeOf(reader, defaults))
  const petitioners = petitionersOf(reader, attempt)
  const postmarked = attempt(() => reader.moment('postmarkedOn', defaults.now))
  return Filing.safeParse({
    channel: attempt(() => reader.word('channel', CHANNEL_WORDS)) ?? 'online',
    class: attempt(() => reader.word('class', CLASS_WORDS)) ?? 'request',
    topic: attempt(() => reader.topic('topic', defaults.topics)) ?? null,
    summary,
    text,
    place: reader.line('place') || (defaults.region ?? regionOf(office, defaults)),
    placeDetail: reader.line('placeDetail'),
    purpose: reader.line('purpose'),
    addressee: reader.line('addressee'),
    office,
    receivedOn: filed.on,
    postmarkedOn: postmarked?.on ?? null,
    petitioners,
    peopleCount: peopleOf(reader, attempt, petitioners.length),
    anonymous: attempt(() => reader.flag('anonymous')) ?? false,
    confidential: attempt(() => reader.flag('confidential')) ?? false,
    publishConsent: attempt(() => reader.flag('publishConsent')) ?? false,
    enterpriseRelated: attempt(() => reader.flag('enterpriseRelated')) ?? false,
    litigationRelated: attempt(() => reader.flag('litigationRelated')) ?? false,
    urgent: attempt(() => reader.flag('urgent')) ?? false,
    firstForOffice: attempt(() => reader.flag('firstForOffice')) ?? true,
    firstAnywhere: attempt(() => reader.flag('firstAnywhere')) ?? true,
  })
}

function officeOf(reader: FieldReader, { offices, office }: IntakeDefaults): string {
  const found = reader.office('office', offices) ?? office
  if (found === undefined) throw new BadField(problem('officeMissing', 'office'))
  return found
}

const regionOf = (office: string | undefined, { offices }: IntakeDefaults): string =>
  (office === undefined ? undefined : offices.byId.get(office)?.regionId) ?? ''

/** A joint matter has two people at the least. */
function peopleOf(reader: FieldReader, attempt: Attempt, named: number): number {
  const count = attempt(() => reader.count('peopleCount'))
  const joint = attempt(() => reader.flag('joint')) === true
  return Math.max(count ?? 1, named, joint ? 2 : 1)
}

function besideOf(reader: FieldReader, title: string, ours: boolean): ReadonlyMap<BesideField, string> {
  const kept = BESIDE.filter((field) => !(field === 'number' && ours)).map(
    (field) => [field, reader.line(field)] as const,
  )
  const all: (readonly [BesideField, string])[] = [...kept, ['title', title]]
  return new Map(all.filter(([, said]) => said !== ''))
}

/** The names of a filing's members as a register calls them. */
const AS_FIELD: Readonly<Record<string, Field>> = { petitioners: 'name', receivedOn: 'filedAt' }

function namedProblems(error: Parameters<typeof fieldProblemsOf>[0]): RowProblem[] {
  return fieldProblemsOf(error).map(({ path, zh, en }) => {
    const parts = path.split('.')
    const named = [parts.at(-1), parts[0]].find((part) => FIELDS.some((field) => field === part))
    const field = FIELDS.find((each) => each === named) ?? AS_FIELD[parts[0] ?? ''] ?? ''
    return { field, zh, en }
  })
}
