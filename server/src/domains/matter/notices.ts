import {
  defineNotice,
  notified,
  settled,
  TO_CONTACT,
  toOffice,
  toStaff,
  type About,
  type Notice,
} from '../notification/index.ts'
import type { Statement } from '../../platform/db/index.ts'
import type { Role } from '../identity/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { clockKey } from './clock.ts'
import type { EventType, StreamedEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { gapKey, gapsOf } from './quality.ts'
import { messages } from './messages/index.ts'

const zh = messages['zh-CN']
const { en } = messages
type Sentence = Exclude<keyof typeof zh.notices, 'subject'>

/** What a petitioner is told: that something happened and where to read it, never the text or the answer. */
const forPetitioner = (name: Sentence): Notice =>
  defineNotice(`matter.${name}`, {
    readers: 'petitioner',
    name: { zh: zh.noticeNames[name], en: en.noticeNames[name] },
    zh: { subject: zh.notices.subject, text: zh.notices[name] },
    en: { subject: en.notices.subject, text: en.notices[name] },
  })

/** What an office is told of a matter in its hands. */
const forOffice = <const Value extends string = never>(
  name: keyof typeof zh.officeNotices,
  ...values: readonly Value[]
): Notice<Value> =>
  defineNotice(`matter.${name}`, {
    readers: 'staff',
    values,
    name: { zh: zh.noticeNames[name], en: en.noticeNames[name] },
    zh: { subject: zh.officeNoticeSubjects[name], text: zh.officeNotices[name] },
    en: { subject: en.officeNoticeSubjects[name], text: en.officeNotices[name] },
  })

const REGISTERED = forPetitioner('registered')
const ACCEPTED = forPetitioner('accepted')
const DECLINED = forPetitioner('declined')
const EXTENDED = forPetitioner('extended')
const ANSWERED = forPetitioner('answered')
const REVIEWED = forPetitioner('reviewed')
const LETTER_RETURNED = forPetitioner('letter-returned')
const REVIEW_REFUSED = forPetitioner('review-refused')
const HANDED_OVER = forPetitioner('handed-over')
const TAKEN_UP = forPetitioner('taken-up')
const HANDED_BACK = forPetitioner('handed-back')
const TO_TAKE_UP = forOffice('to-take-up')
const CAME_BACK = forOffice('came-back')
const WAS_TAKEN_UP = forOffice('was-taken-up')
const ARRIVED = forOffice('arrived')
const MATERIAL = forOffice('material')
const PANEL = forOffice('panel')
const SUPERVISED = forOffice('supervised', 'due')

/** The code that opens the matter is all that this message is for: a confidential one carries it too, and nothing else. */
export const CODE_RENEWED = defineNotice('matter.code-renewed', {
  readers: 'petitioner',
  name: { zh: zh.noticeNames['code-renewed'], en: en.noticeNames['code-renewed'] },
  zh: { subject: zh.notices.subject, text: zh.notices['code-renewed'] },
  en: { subject: en.notices.subject, text: en.notices['code-renewed'] },
  whenConfidential: {
    zh: { subject: zh.notices.subject, text: zh.notices['code-renewed'] },
    en: { subject: en.notices.subject, text: en.notices['code-renewed'] },
  },
})

const TOLD: Partial<Record<EventType, Notice>> = {
  'handed-over': HANDED_OVER,
  'taken-up': TAKEN_UP,
  'handed-back': HANDED_BACK,
  accepted: ACCEPTED,
  declined: DECLINED,
  extended: EXTENDED,
  answered: ANSWERED,
  'letter-returned': LETTER_RETURNED,
  'review-refused': REVIEW_REFUSED,
  reviewed: REVIEWED,
  'second-reviewed': REVIEWED,
}

/** A matter as messages name it. An accusation is as silent as a confidential matter (Art. 30(3)). */
export const aboutMatter = (matter: Pick<Matter, 'id' | 'regionId' | 'number' | 'confidential' | 'class'>): About => ({
  of: 'matter',
  regionId: matter.regionId,
  id: matter.id,
  number: groupNumber(matter.number),
  confidential: matter.confidential || matter.class === 'accusation',
})

/** What a filing tells its petitioner. */
export const filingNotices = (matter: Matter): readonly Statement[] =>
  matter.contactable ? notified({ notice: REGISTERED, about: aboutMatter(matter), to: TO_CONTACT }) : []

/**
 * What steps tell: the petitioner what the law owes in writing, the office in whose hands a matter has come that it has arrived, the
 * holder what the petitioner added and what it is asked in a supervision letter, members of a panel that they are; and which duties no
 * longer stand, so that nobody is reminded of them.
 */
export function stepNotices(before: Matter, after: Matter, events: readonly StreamedEvent[]): readonly Statement[] {
  const about = aboutMatter(after)
  const petitioner = events.flatMap((event) => {
    const notice = event.by.kind === 'system' ? undefined : TOLD[event.type]
    const asFiled = { ...about, number: groupNumber(after.arrival?.origin.number ?? after.number) }
    return notice ? notified({ notice, about: asFiled, to: TO_CONTACT, once: String(event.seq) }) : []
  })
  const once = String(after.version)
  const office = toOffice(after.holder, ['intake-clerk', 'handler'])
  const arrived = after.holder !== before.holder && notified({ notice: ARRIVED, about, to: office, once })
  const added =
    events.some(({ type, by }) => type === 'material-added' && by.kind === 'citizen') &&
    notified({ notice: MATERIAL, about, to: office, once })
  const standing = dutiesOf(after)
  const ended = dutiesOf(before).some((duty) => !standing.includes(duty))
  return [
    ...petitioner,
    ...(arrived || []),
    ...(added || []),
    ...events.flatMap((event) => asked(about, event)),
    ...events.flatMap((event) => ofTheOtherSide(about, after, event)),
    ...(ended ? [settled(about, standing)] : []),
  ]
}

/** Whom a step asks for something: the office that a supervision letter goes to, the members of a panel. */
function asked(about: About, { type, data, seq }: StreamedEvent): readonly Statement[] {
  const once = String(seq)
  if (type === 'supervised')
    return notified({
      notice: SUPERVISED,
      about,
      to: toOffice(data.toOffice, LETTERS_TO),
      once,
      concerns: letterKey(seq),
      values: { due: data.replyBy },
    })
  if (type === 'panel-formed') return notified({ notice: PANEL, about, to: data.members.map(toStaff), once })
  return []
}

/** What came of a hand-over to another region, for the office that handed it over. */
function ofTheOtherSide(about: About, { holder }: Matter, { type, seq }: StreamedEvent): readonly Statement[] {
  const notice = type === 'hand-over-received' ? WAS_TAKEN_UP : type === 'handed-back' ? CAME_BACK : undefined
  const to = toOffice(holder, ['intake-clerk', 'handler'])
  return notice ? notified({ notice, about, to, once: String(seq) }) : []
}

/** What an office is told when a matter comes from another region. */
export const arrivalNotices = (matter: Matter): readonly Statement[] =>
  notified({
    notice: TO_TAKE_UP,
    about: aboutMatter(matter),
    to: toOffice(matter.holder, ['intake-clerk', 'handler', 'head']),
  })

/** Who of an office sees to a supervision letter. */
export const LETTERS_TO: readonly Role[] = ['handler', 'head']

/** How a reminder of a supervision letter names it. */
export const letterKey = (seq: number): string => `letter:${seq}`

/** What a matter still owes: the steps of its limits, what its register misses, and answers to supervision letters. */
const dutiesOf = (matter: Matter): string[] => [
  ...matter.clocks.filter((clock) => clock.endedOn === null).map((clock) => clockKey(clock)),
  ...gapsOf(matter).map(({ gap }) => gapKey(gap)),
  ...matter.letters.filter(({ repliedOn }) => repliedOn === null).map(({ seq }) => letterKey(seq)),
]
