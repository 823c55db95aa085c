import type { z } from 'zod'
import { Filing, type AttachmentRef, type Channel } from '../../matter/index.ts'
import { addDays, type LocalDate } from '../../../platform/time/index.ts'
import type { Chance } from '../chance.ts'
import { PETITIONER_NAMES } from '../words/names.ts'
import { SAID } from '../words/said.ts'
import { STREETS } from '../words/spots.ts'
import type { Scene } from './scene.ts'

type FilingInput = z.input<typeof Filing>

/** What somebody says when a matter comes in; the office and the day are added when the story is told. */
export type FilingWords = Omit<FilingInput, 'office' | 'receivedOn'>

/** How a matter comes in. */
export interface Opening {
  readonly words: FilingWords
  /** The key of the office that registers it. */
  readonly registeredAt: string
  /** How many files came along. */
  readonly files?: number
  /** The keys of the offices that an accusation is about. */
  readonly accused?: readonly string[]
}

const CHANNEL_SHARES: readonly (readonly [number, Channel])[] = [
  [34, 'online'],
  [18, 'mobile'],
  [16, 'letter'],
  [14, 'visit'],
  [8, 'call'],
  [6, 'leader-mailbox'],
  [4, 'hand-over'],
]

/** True for the channels by which people file themselves, at any hour. */
export const isSelfService = (channel: Channel): boolean => channel === 'online' || channel === 'mobile'

/** What a filing says of the petitioners and their wishes, by chance. */
function manner(chance: Chance, channel: Channel): Partial<FilingWords> {
  const people = chance.weighted([
    [86, 1],
    [8, chance.between(2, 4)],
    [6, chance.between(5, 30)],
  ])
  return {
    peopleCount: people,
    petitioners: petitionersBy(chance, people, channel),
    confidential: chance.percent(6),
    publishConsent: chance.percent(40),
    urgent: chance.percent(4),
    enterpriseRelated: chance.percent(5),
  }
}

/** Up to eight of those who file together are named, at most five of them speak for the others (Art. 20(3)). */
const petitionersBy = (chance: Chance, people: number, channel: Channel): FilingWords['petitioners'] =>
  chance.some(PETITIONER_NAMES, Math.min(people, 8)).map((name, n) => ({
    name,
    phone: `0000-${chance.digits(8)}`,
    address: `${chance.one(STREETS)} ${chance.between(1, 200)} 号`,
    email: isSelfService(channel) && n === 0 && chance.percent(30) ? `p${chance.digits(6)}@example.invalid` : '',
    representative: people > 4 && n < 5,
  }))

/** A request about the subject of the scene. */
export function requestWords(scene: Scene, wish: Partial<FilingWords> = {}): FilingWords {
  const { chance, subject, say } = scene
  const parts = [
    chance.one(subject.openings),
    ...chance.some(subject.details, chance.between(1, 3)),
    chance.one(subject.asks),
  ]
  return completed(scene, {
    class: 'request',
    topic: subject.topic,
    summary: say(chance.one(subject.summaries)),
    text: say(parts.join('')),
    purpose: SAID.purposes.request,
    ...wish,
  })
}

/** A filing with its channel, petitioners and place; `said` comes first. */
export function completed(
  { chance, regionId, fillings }: Scene,
  said: Partial<FilingWords> & Pick<FilingWords, 'class' | 'summary' | 'text'>,
): FilingWords {
  const channel = said.channel ?? chance.weighted(CHANNEL_SHARES)
  return {
    channel,
    place: regionId,
    placeDetail: `${fillings['street'] ?? ''} ${fillings['no'] ?? ''} 号附近`,
    ...manner(chance, channel),
    ...said,
  }
}

/** The same filing without anybody's name. */
export const anonymously = (words: FilingWords): FilingWords => ({
  ...words,
  anonymous: true,
  petitioners: [],
  peopleCount: 1,
  publishConsent: false,
})

/** The filing as it is registered on a day at an office, with the files that came along. */
export const filedOn = (
  words: FilingWords,
  office: string,
  on: LocalDate,
  attachments: readonly AttachmentRef[],
): Filing =>
  Filing.parse({
    ...words,
    office,
    receivedOn: on,
    postmarkedOn: words.channel === 'letter' ? addDays(on, -3) : null,
    attachments: [...attachments],
  })
