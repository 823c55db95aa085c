import type { OfficialDocument } from '../../../platform/documents/index.ts'
import { addDays, type LocalDate } from '../../../platform/time/index.ts'
import type { SampleSetting, TemplateWords } from '../../document/index.ts'
import { childrenOf, getOffice } from '../../office/index.ts'
import { CHAIN_START, newNumber } from '../../receipts/index.ts'
import type { MatterEvent, StreamedEvent } from '../event.ts'
import type { Law } from '../facts.ts'
import type { PaperEvent } from '../paper-kinds.ts'
import { writePaper } from './paper.ts'
import { SAMPLE_WORDS } from './sample-words.ts'

interface Setting extends SampleSetting {
  law: Law
}

/** The id of the matter of the samples, which exists nowhere. */
const NO_MATTER = '00000000-0000-7000-8000-000000000000'

/**
 * The paper of a step with these words and plainly fictional facts, issued by the office that asks; a second one where another sentence
 * takes the place of the first.
 */
export function samplesOf(event: PaperEvent, words: TemplateWords, setting: Setting): OfficialDocument[] {
  const { language: lang, offices, law } = setting
  return streamsFor(event, setting).map((events) =>
    writePaper({ events, matterId: NO_MATTER, offices, law, lang, number: 'pending', template: words }, events.length),
  )
}

/** Streams that end with the step, as short as the paper can be written from them. */
function streamsFor(type: PaperEvent, setting: Setting): StreamedEvent[][] {
  const story = storyOf(setting)
  const until = story.findIndex((event) => event.type === type)
  if (until >= 0) return [streamOf(story.slice(0, until + 1)), ...alternative(type, story.slice(0, until), setting)]
  const [registered] = story
  return sidewaysOf(type, setting).map((last) => streamOf(registered ? [registered, last] : [last]))
}

function streamOf(events: readonly MatterEvent[]): StreamedEvent[] {
  return events.map((event, n) => {
    const at = `${event.on}T02:00:00.000Z`
    return { ...event, seq: n + 1, at, recordedAt: at, by: { kind: 'system', name: 'sample' } }
  })
}

/** A request that goes the whole way, from its registration to the second review. */
function storyOf(setting: Setting): MatterEvent[] {
  const { officeId: office, offices, today } = setting
  const words = SAMPLE_WORDS[setting.language]
  const { regionId, kind } = getOffice(offices, office)
  const day = (before: number): LocalDate => addDays(today, -before)
  const opinion = { office, facts: words.facts, opinion: words.opinion, legalBasis: words.legalBasis }
  return [
    {
      type: 'registered',
      on: day(20),
      data: {
        regionId,
        number: newNumber(regionId, day(20), 0),
        channel: 'online',
        class: 'request',
        topic: null,
        summary: words.summary,
        text: words.text,
        place: regionId,
        placeDetail: '',
        purpose: words.request,
        peopleCount: 1,
        representativeCount: 0,
        anonymous: false,
        joint: false,
        confidential: false,
        publishConsent: false,
        enterpriseRelated: false,
        litigationRelated: false,
        urgent: false,
        contactable: true,
        firstForOffice: true,
        firstAnywhere: true,
        postmarkedOn: null,
        receivedOn: day(20),
        registeredBy: office,
        byPetitionOffice: kind === 'petition-office',
        accused: [],
        attachments: [],
        addressee: '',
      },
    },
    { type: 'accepted', on: day(18), data: { office, way: 'handling-opinion', noticeGiven: true, note: '' } },
    {
      type: 'extended',
      on: day(12),
      data: { office, days: 20, reason: words.reason, approvedBy: NO_MATTER, noticeGiven: true },
    },
    { type: 'mediated', on: day(10), data: { office, kind: 'mediation', agreement: words.agreement } },
    {
      type: 'supervised',
      on: day(9),
      data: { office, toOffice: office, letter: words.letter, replyBy: addDays(today, 5) },
    },
    { type: 'answered', on: day(8), data: { ...opinion, request: words.request, outcome: 'supported' } },
    {
      type: 'delivered',
      on: day(6),
      data: { paper: 'handling-opinion', method: 'in-person', proof: words.proof, receiver: 'self' },
    },
    { type: 'review-requested', on: day(5), data: { office, reasons: words.reason } },
    { type: 'hearing-held', on: day(4), data: { office, from: day(4), to: day(4), record: words.record } },
    { type: 'reviewed', on: day(3), data: { ...opinion, result: 'upheld', outcome: null } },
    { type: 'second-review-requested', on: day(2), data: { office, reasons: words.reason } },
    { type: 'second-reviewed', on: day(1), data: { ...opinion, result: 'upheld', outcome: null } },
    { type: 'concluded', on: today, data: { office, report: words.report } },
  ]
}

/** A hand-over to an office of another region, or its receipt. */
function handOverOf(
  type: 'handed-over' | 'taken-up',
  { officeId: office, offices, today: on, language }: Setting,
): MatterEvent[] {
  if (type === 'taken-up') return [{ type, on, data: { office, toPetitionOffice: true, note: '' } }]
  const { regionId } = getOffice(offices, office)
  const place = { regionId, matterId: NO_MATTER, number: newNumber(regionId, on, 0) }
  const to = childrenOf(offices, office)[0]?.id ?? office
  const reason = SAMPLE_WORDS[language].reason
  const data = {
    office,
    to,
    toPetitionOffice: false,
    reason,
    source: place,
    target: place,
    events: 1,
    head: CHAIN_START,
  }
  return [{ type, on, data }]
}

/** Steps beside that way, which follow a registration. */
function sidewaysOf(type: PaperEvent, setting: Setting): MatterEvent[] {
  const { officeId: office, offices, today: on, language } = setting
  const words = SAMPLE_WORDS[language]
  const other = childrenOf(offices, office)[0]?.id ?? office
  const sending = { from: office, toPetitionOffice: false, noticeGiven: true, reason: words.reason }
  switch (type) {
    case 'transferred':
      return [{ type, on, data: { ...sending, to: other } }]
    case 'assigned':
      return [{ type, on, data: { ...sending, lead: other, assisting: [], reportBy: addDays(on, 30) } }]
    case 'declined':
      return [
        {
          type,
          on,
          data: {
            office,
            ground: 'not-competent',
            reasons: words.reason,
            directTo: words.authority,
            earlierMatter: null,
          },
        },
      ]
    case 'directed':
      return [
        {
          type,
          on,
          data: { office, way: 'administrative-procedure', authority: words.authority, explanation: words.reason },
        },
      ]
    case 'separated':
      return [{ type, on, data: { from: office, to: other, explanation: words.reason } }]
    case 'handed-over':
    case 'taken-up':
      return handOverOf(type, setting)
    case 'review-refused':
      return (['review', 'second-review'] as const).map((stage) => ({
        type,
        on,
        data: { office, stage, receivedOn: on, due: addDays(on, -3), reasons: words.reason },
      }))
    default:
      return []
  }
}

/** The acceptance of what has no ways. */
function alternative(
  type: PaperEvent,
  before: readonly MatterEvent[],
  { officeId: office, today: on }: Setting,
): StreamedEvent[][] {
  if (type !== 'accepted') return []
  return [streamOf([...before, { type, on, data: { office, way: null, noticeGiven: true, note: '' } }])]
}
