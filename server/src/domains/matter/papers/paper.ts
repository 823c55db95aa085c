import { officialDate, type Block, type Field, type OfficialDocument } from '../../../platform/documents/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { localDateOf, type Instant, type LocalDate } from '../../../platform/time/index.ts'
import { pendingNumber } from '../../document/index.ts'
import { findOffice, nextHigherOffice, type OfficeTree } from '../../office/index.ts'
import { groupNumber } from '../../receipts/index.ts'
import { latestClock } from '../clock.ts'
import { deadlineOf, type Deadline } from '../deadline.ts'
import type { EventOf, RegionHandOver, StreamedEvent } from '../event.ts'
import type { Matter, Posting } from '../matter.ts'
import { messages, type Language } from '../messages/index.ts'
import {
  CITIZEN_PAPERS,
  isNumbered,
  isPaperEvent,
  PAPER_OF,
  RED_HEADED,
  type PaperEvent,
  type PaperKind,
} from '../paper-kinds.ts'
import { isSameNumber } from '../posting.ts'
import { matterOf } from '../stream.ts'
import type { Desk, PaperSource } from './desk.ts'
import { issuerOf } from './issuer.ts'
import { postingFields } from './postings.ts'
import { registrationBlocks } from './registration-form.ts'
import { fill, paperWords, type BodyName, type ValuesOf } from './words.ts'

type Writer<Type extends PaperEvent> = (
  event: EventOf<Type> & StreamedEvent,
  desk: Desk,
) => { body: Block[]; addressee?: string }

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const section = (label: string, text: string): Block[] =>
  text === '' ? [] : [{ type: 'heading', level: 1, text: label }, paragraph(text)]
/** A sentence with its values, as the office words it; nothing where the office leaves it out. */
const say = <Name extends BodyName>({ bodies, common }: Desk, name: Name, values: ValuesOf<Name>): Block[] =>
  bodies[name] === '' ? [] : [paragraph(fill(bodies[name], { ...common, ...values }))]
const said = (label: string, sentence: Block[]): Block[] =>
  sentence.length === 0 ? [] : [{ type: 'heading', level: 1, text: label }, ...sentence]

const WRITERS: { [Type in PaperEvent]: Writer<Type> } = {
  registered: (event, desk) => ({ body: registrationBlocks(event.data, desk) }),
  transferred: ({ data, on }, desk) => ({
    addressee: desk.officeName(data.to),
    body: [
      ...say(desk, 'transferred', {
        tellWithin: daysFor('notify-routed', data.to, on, desk),
        objectWithin: daysFor('object', data.to, on, desk),
      }),
      ...section(desk.words.labels.reason, data.reason),
    ],
  }),
  assigned: ({ data }, desk) => ({
    addressee: desk.officeName(data.lead),
    body: [
      ...say(desk, 'assigned', {}),
      {
        type: 'fields',
        fields: [
          { label: desk.words.labels.lead, value: desk.officeName(data.lead) },
          { label: desk.words.labels.assisting, value: data.assisting.map(desk.officeName).join(desk.words.comma) },
          {
            label: desk.words.labels.reportBy,
            value: data.reportBy === null ? '' : officialDate(data.reportBy, desk.lang),
          },
        ].filter((field) => field.value !== ''),
      },
      ...section(desk.words.labels.reason, data.reason),
    ],
  }),
  accepted: ({ data }, desk) => ({ body: acceptance(data.way, data.note, desk) }),
  declined: ({ data }, desk) => ({
    body: [
      ...say(desk, 'declined', { ground: desk.labels.declineGrounds[data.ground] }),
      ...say(desk, 'declinedReasons', { reasons: data.reasons }),
      ...(data.directTo === '' ? [] : say(desk, 'declinedDirect', { directTo: data.directTo })),
    ],
  }),
  directed: ({ data }, desk) => ({
    body: [
      ...say(desk, 'directed', { way: desk.labels.ways[data.way], authority: data.authority }),
      paragraph(data.explanation),
    ],
  }),
  separated: ({ data }, desk) => ({
    body: [
      ...say(desk, 'separated', {}),
      ...(data.to === null ? [] : say(desk, 'separatedTo', { to: desk.officeName(data.to) })),
      paragraph(data.explanation),
    ],
  }),
  extended: ({ data }, desk) => ({
    body: [
      ...say(desk, 'extended', { days: data.days, due: extendedTo(desk) }),
      ...say(desk, 'extendedReason', { reason: data.reason }),
    ],
  }),
  answered: ({ data }, desk) => ({
    body: [
      ...section(desk.words.labels.request, data.request),
      ...section(desk.words.labels.facts, data.facts),
      ...section(desk.words.labels.opinion, data.opinion),
      ...section(desk.words.labels.legalBasis, data.legalBasis),
      ...(data.outcome === null ? [] : section(desk.words.labels.outcome, desk.labels.outcomes[data.outcome])),
      ...(desk.matter.way === 'handling-opinion' ? rights(desk, 'reviewRight', data.office) : []),
    ],
  }),
  delivered: ({ data, on, at, recordedAt }, desk) => ({
    body: [
      {
        type: 'fields',
        boxed: true,
        fields: [
          { label: desk.words.labels.number, value: groupNumber(desk.matter.number), wide: true },
          { label: desk.words.labels.paper, value: desk.labels.papers[data.paper] },
          { label: desk.words.labels.method, value: desk.labels.deliveryMethods[data.method] },
          { label: desk.words.labels.deliveredOn, value: officialDate(on, desk.lang) },
          ...deliveryFields(data, at === recordedAt ? at : null, desk),
          ...postingFields(desk.matter.postings, deliveredLetter(data, desk.matter), desk.lang),
          { label: desk.words.labels.signature, value: '', wide: true },
        ].filter(({ label, value }) => value !== '' || label === desk.words.labels.signature),
      },
    ],
  }),
  mediated: ({ data }, desk) => ({
    body: [...say(desk, 'agreement', {}), paragraph(data.agreement)],
  }),
  'hearing-held': ({ data }, desk) => ({
    body: [
      {
        type: 'fields',
        fields: [
          {
            label: desk.words.labels.hearingDates,
            value: `${officialDate(data.from, desk.lang)} – ${officialDate(data.to, desk.lang)}`,
          },
        ],
      },
      ...section(desk.words.labels.record, data.record),
    ],
  }),
  'review-refused': ({ data }, desk) => ({
    body: [
      ...say(desk, data.stage === 'review' ? 'reviewRefused' : 'secondReviewRefused', {
        receivedOn: officialDate(data.receivedOn, desk.lang),
        due: officialDate(data.due, desk.lang),
      }),
      ...section(desk.words.labels.reason, data.reasons),
    ],
  }),
  reviewed: ({ data }, desk) => ({
    body: [...reviewBody(data, desk), ...rights(desk, 'secondReviewRight', data.office)],
  }),
  'second-reviewed': ({ data }, desk) => ({
    body: [...reviewBody(data, desk), ...said(desk.words.labels.rights, say(desk, 'final', {}))],
  }),
  supervised: ({ data }, desk) => ({
    addressee: desk.officeName(data.toOffice),
    body: [...say(desk, 'supervised', { replyBy: officialDate(data.replyBy, desk.lang) }), paragraph(data.letter)],
  }),
  'handed-over': ({ data, on }, desk) => handOverLetter(data, on, desk),
  'taken-over-from': ({ data, on }, desk) => handOverLetter(data, on, desk),
  'taken-up': ({ data }, desk) => handOverReceipt(data.note, desk, desk.matter.arrival?.from),
  'hand-over-received': ({ data }, desk) => handOverReceipt(data.note, desk, desk.matter.holder),
  concluded: ({ data }, desk) => ({
    addressee: desk.officeName(desk.matter.registeredBy),
    body: [
      ...say(desk, 'report', {}),
      ...section(desk.words.labels.report, data.report),
      ...section(desk.words.labels.steps, courseOf(desk)),
    ],
  }),
}

/** 移送函: which matter goes where under which number, and the hash that proves the copy. */
const handOverLetter = (data: RegionHandOver, on: LocalDate, desk: Desk): { body: Block[]; addressee: string } => ({
  addressee: desk.officeName(data.to),
  body: [
    ...say(desk, 'handedOver', { within: daysFor('object', data.to, on, desk) }),
    {
      type: 'fields',
      boxed: true,
      fields: [
        { label: desk.words.labels.numberThere, value: groupNumber(data.target.number), wide: true },
        { label: desk.words.labels.numberHere, value: groupNumber(data.source.number), wide: true },
        { label: desk.words.labels.copied, value: String(data.events) },
        { label: desk.words.labels.head, value: data.head, wide: true },
      ],
    },
    ...section(desk.words.labels.reason, data.reason),
  ],
})

/** How long an office has to tell the petitioner or to object (Art. 23(3)), by the rule that binds it on the day. */
function daysFor(
  limit: 'notify-routed' | 'object',
  office: string,
  on: LocalDate,
  { law, words: { within } }: Desk,
): string {
  const rule = law.limit(office, limit, on)
  return rule ? fill(within[rule.unit], { n: rule.amount }) : within.soon
}

/** 移送接收回执: goes back to the office that handed the matter over. */
const handOverReceipt = (note: string, desk: Desk, to: string | undefined): { body: Block[]; addressee?: string } => ({
  ...(to === undefined ? {} : { addressee: desk.officeName(to) }),
  body: [...say(desk, 'takenUp', {}), ...section(desk.words.labels.reason, note)],
})

/**
 * The official document that one event of a matter produced, as the matter stood then.
 *
 * @throws HuiyinError 'not-found' when that event produced none
 */
export function writePaper(source: PaperSource, seq: number): OfficialDocument {
  const event = source.events.find((candidate) => candidate.seq === seq)
  if (!event || !isPaperEvent(event.type)) throw new HuiyinError('not-found')
  const words = paperWords[source.lang]
  const kind = PAPER_OF[event.type]
  const matter = matterOf(
    source.matterId,
    source.events.filter((earlier) => earlier.seq <= seq),
  )
  const signer = issuerOf(event as Parameters<typeof issuerOf>[0], matter)
  const office = nameOf(source.offices, signer, source.lang)
  const desk: Desk = {
    ...source,
    matter,
    words,
    bodies: { ...words.bodies, ...source.template },
    common: {
      number: groupNumber(matter.number),
      receivedOn: officialDate(matter.receivedOn, source.lang),
      issuer: office,
      on: officialDate(event.on, source.lang),
    },
    labels: messages[source.lang],
    officeName: (id) => nameOf(source.offices, id, source.lang),
  }
  const write = WRITERS[event.type] as Writer<PaperEvent>
  const { body, addressee } = write(event as never, desk)
  const toPetitioner = isToPetitioner(kind)
  const to = addressee ?? (toPetitioner ? (source.addressee ?? words.petitioner) : undefined)
  const phone = findOffice(source.offices, signer)?.phone ?? ''
  return {
    kind,
    title: desk.labels.paperTitles[kind],
    number: numberOf(desk, kind, event, signer),
    ...(to === undefined ? {} : { addressee: to }),
    body: [...say(desk, 'opening', {}), ...body, ...say(desk, 'closing', {})],
    signer: { office, date: event.on },
    ...(RED_HEADED.includes(kind) ? { redHeader: office, imprint: { office, date: event.on } } : {}),
    ...(toPetitioner && phone !== '' ? { footerNote: fill(words.contact, { phone }) } : {}),
    lang: source.lang,
  }
}

/** Written to the petitioner, whose name is put in when it is printed: it lies sealed. */
export const isToPetitioner = (kind: PaperKind): boolean =>
  CITIZEN_PAPERS.includes(kind) && kind !== 'registration-form'

/** Its number in the register of issued documents; before it is issued, with a blank; a paper without one carries the matter's. */
function numberOf(
  { number, words, matter, offices }: Desk,
  kind: PaperKind,
  { on }: StreamedEvent,
  signer: string,
): string {
  if (number === 'pending' && isNumbered(kind)) return pendingNumber(offices, signer, kind, on)
  if (number !== undefined && number !== 'pending') return number
  return fill(words.matterNumber, { number: groupNumber(matter.number) })
}

export function nameOf(offices: OfficeTree, id: string, lang: Language): string {
  const name = findOffice(offices, id)?.name
  if (!name) return id
  return lang === 'en' && name.en !== '' ? name.en : name.zh
}

/** How the delivery is proved: by hand who took it, by post the tracking number, on the portal the moment it was opened (null for one taken over). */
function deliveryFields(
  { method, proof, receiver, carrier, postNumber, dispatchedOn }: EventOf<'delivered'>['data'],
  openedAt: Instant | null,
  { words: { labels }, labels: names, lang }: Desk,
): Field[] {
  const opened = openedAt === null ? '' : `${officialDate(localDateOf(openedAt), lang)} ${timeOf(openedAt)}`
  const by: Field[] =
    method === 'portal'
      ? [{ label: labels.openedAt, value: opened }]
      : [
          { label: labels.receiver, value: receiver ? names.receivers[receiver] : '' },
          { label: labels.dispatchedOn, value: dispatchedOn ? officialDate(dispatchedOn, lang) : '' },
          { label: labels.postNumber, value: [carrier, postNumber].filter(Boolean).join(' ') },
        ]
  return [...by, { label: labels.proof, value: proof }]
}

/** The letter that a delivery by post is about, when its dispatch was recorded. */
const deliveredLetter = (
  { method, postNumber = '' }: EventOf<'delivered'>['data'],
  { postings }: Matter,
): Posting | undefined =>
  method === 'post' ? postings.find((posting) => isSameNumber(posting.postNumber, postNumber)) : undefined

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Shanghai' })
const timeOf = (at: Instant): string => CLOCK.format(new Date(at))

function acceptance(way: Matter['way'], note: string, desk: Desk): Block[] {
  const due = handlingDue(desk)
  return [
    ...(way === null ? say(desk, 'acceptedPlain', {}) : say(desk, 'accepted', { way: desk.labels.ways[way] })),
    ...(due ? say(desk, 'acceptedDue', { days: due.rule.amount, due: sayDue(due, desk) }) : []),
    ...(note === '' ? [] : [paragraph(note)]),
    ...say(desk, 'acceptedFollow', {}),
  ]
}

function extendedTo(desk: Desk): string {
  const due = handlingDue(desk)
  return due ? sayDue(due, desk) : ''
}

/** The deadline of handling as it stood when the paper was written. */
function handlingDue({ matter, law }: Desk): Deadline | undefined {
  const clock = latestClock(matter.clocks, 'handle')
  return clock && deadlineOf(clock, law, clock.startedOn)
}

/** The last day, marked where it leans on a year whose holidays are not announced yet. */
const sayDue = ({ dueOn, provisional }: Deadline, { lang, words }: Desk): string =>
  officialDate(dueOn, lang) + (provisional ? words.provisional : '')

const reviewBody = (data: EventOf<'reviewed'>['data'], { words, labels }: Desk): Block[] => [
  ...section(words.labels.facts, data.facts),
  ...section(words.labels.opinion, data.opinion),
  ...section(words.labels.legalBasis, data.legalBasis),
  ...section(
    words.labels.result,
    [labels.reviewResults[data.result], ...(data.outcome ? [labels.outcomes[data.outcome]] : [])].join(words.comma),
  ),
]

/** Tells which office one level up can be asked, and by which article (Art. 35, 36). */
function rights(desk: Desk, right: 'reviewRight' | 'secondReviewRight', decidedBy: string): Block[] {
  const above = nextHigherOffice(desk.offices, decidedBy)
  return above ? said(desk.words.labels.rights, say(desk, right, { office: desk.officeName(above.id) })) : []
}

/** The dates of the steps that led to the conclusion. */
const courseOf = ({ events, matter, labels, lang }: Desk): string =>
  events
    .filter((event) => event.seq <= matter.version && isPaperEvent(event.type))
    .map(
      (event) =>
        `${officialDate(event.on, lang)}  ${isPaperEvent(event.type) ? labels.paperTitles[PAPER_OF[event.type]] : ''}`,
    )
    .join('\n')
