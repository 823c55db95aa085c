import { LIMIT_IDS } from '../calendar/index.ts'
import {
  CHANNELS,
  MATTER_CLASSES,
  messages as matterMessages,
  OUTCOMES,
  PHASES,
  RATINGS,
  WAYS,
} from '../matter/index.ts'
import { findOffice, nameOfPlace, OFFICE_LEVELS, type OfficeTree } from '../office/index.ts'
import type { TopicTree } from '../topic/index.ts'
import { AGES, ANSWER_DAYS, bandNames, type Dimension, NONE, USED } from './dimension.ts'
import { catalogueWords } from './messages/catalogue.ts'
import { LIMIT_STATES } from './measures.ts'

/** A text in both languages. */
export interface Both {
  readonly zh: string
  readonly en: string
}

/** What names the parts of dimensions. */
export interface Naming {
  readonly offices: OfficeTree
  readonly topics: Pick<TopicTree, 'byCode'>
}

const inBoth = (say: (lang: 'zh-CN' | 'en') => string | undefined, otherwise: string): Both => ({
  zh: say('zh-CN') ?? otherwise,
  en: say('en') ?? otherwise,
})
const entry = (catalogue: Readonly<Record<string, string>>, name: string): string | undefined => catalogue[name]

/** The name of a part of a dimension. */
export function nameOfPart(dimension: Dimension, value: string, { offices, topics }: Naming): Both {
  if (value === NONE) return inBoth((lang) => catalogueWords[lang].none, '')
  const ofMatter = (catalogue: 'channels' | 'classes' | 'phases' | 'ways' | 'outcomes' | 'ratings'): Both =>
    inBoth((lang) => entry(matterMessages[lang][catalogue], value), value)
  switch (dimension) {
    case 'channel':
      return ofMatter('channels')
    case 'class':
      return ofMatter('classes')
    case 'way':
      return ofMatter('ways')
    case 'state':
      return ofMatter('phases')
    case 'outcome':
      return ofMatter('outcomes')
    case 'ratingPetitionOffice':
    case 'ratingHandlingOffice':
      return ofMatter('ratings')
    case 'topic1':
    case 'topic2':
    case 'topic3': {
      const name = topics.byCode.get(value)?.name
      return name ? { zh: name.zh, en: name.en || name.zh } : { zh: value, en: value }
    }
    case 'province':
    case 'city':
    case 'county':
      return inBoth((lang) => nameOfPlace(offices, value, lang), value)
    case 'registeredBy':
    case 'holder':
    case 'lead':
    case 'limitOffice': {
      const name = findOffice(offices, value)?.name
      return name ? { zh: name.zh, en: name.en || name.zh } : { zh: value, en: value }
    }
    case 'limit':
      return inBoth((lang) => entry(catalogueWords[lang].limits, value), value)
    case 'registeringLevel':
    case 'holdingLevel':
    case 'firstForOffice':
    case 'firstAnywhere':
    case 'open':
    case 'group':
    case 'litigation':
    case 'enterprise':
    case 'limitState':
      return inBoth((lang) => entry(catalogueWords[lang].values, value), value)
    default:
      return { zh: value, en: value }
  }
}

/** The order in which the parts of a dimension are read, where it is not that of their names. */
const ORDERS: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  channel: CHANNELS,
  class: MATTER_CLASSES,
  way: WAYS,
  state: PHASES,
  outcome: OUTCOMES,
  ratingPetitionOffice: RATINGS,
  ratingHandlingOffice: RATINGS,
  registeringLevel: OFFICE_LEVELS,
  holdingLevel: OFFICE_LEVELS,
  open: ['open', 'closed'],
  group: ['single', 'group'],
  limit: LIMIT_IDS,
  limitState: Object.keys(LIMIT_STATES),
  age: bandNames(AGES),
  answerTime: bandNames(ANSWER_DAYS),
  used: bandNames(USED),
}

/** The parts in reading order, the one without a value last. */
export function inReadingOrder(dimension: Dimension | null | undefined, values: readonly string[]): string[] {
  const order = dimension == null ? undefined : ORDERS[dimension]
  const place = (value: string): number => (value === NONE ? Number.MAX_SAFE_INTEGER : order ? order.indexOf(value) : 0)
  return values.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
