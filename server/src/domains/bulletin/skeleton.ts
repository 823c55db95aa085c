import type { DocumentLanguage } from '../../platform/documents/index.ts'
import { skeletonWords } from './messages/skeletons.ts'
import type { FigureName } from './figure-name.ts'
import type { BulletinKind } from './kind.ts'
import type { Rows, Section, TableSection } from './section.ts'

/** The parts of a kind in their order. Their headings and sentences stand in `messages/skeletons.ts`. */
type Part = { readonly text: SkeletonText } | ({ readonly heading?: SkeletonText } & Table)
interface Table {
  readonly figures: readonly FigureName[]
  readonly rows?: Rows
  readonly more?: Partial<Pick<TableSection, 'where' | 'compare' | 'top' | 'show'>>
}
export type SkeletonText = keyof (typeof skeletonWords)['zh-CN']

const BOTH = ['previous', 'lastYear'] as const
const YEAR = ['lastYear'] as const
const SHORT: Table = { figures: ['received', 'people', 'open', 'overdue'], more: { compare: [...BOTH] } }
const FULL: readonly FigureName[] = [
  'received',
  'people',
  'routedInTime',
  'toldInTime',
  'onTimeConclusion',
  'concluded',
  'supported',
  'executed',
  'confirmed',
  'reviewAsked',
  'repeatAnywhere',
]
const topics = (top: number): Table => ({ figures: ['received'], rows: 'topic1', more: { top, compare: [...BOTH] } })
/** Whose work the requests are about: suggestions praise or propose, accusations are protected and never listed by office (Art. 30). */
const complainedAbout = (compare: readonly ('previous' | 'lastYear')[]): Table => ({
  figures: ['received'],
  rows: 'lead',
  more: { where: { class: ['request'] }, top: 10, compare: [...compare] },
})
const inTimeByOffice: Table = { figures: ['onTimeConclusion'], rows: 'limitOffice' }

const PARTS: Readonly<Record<BulletinKind, readonly Part[]>> = {
  weekly: [{ text: 'overviewWeek' }, SHORT, { text: 'fields' }, topics(5), { text: 'reminderWeek' }],
  monthly: [
    { text: 'overviewMonth' },
    { figures: FULL, more: { compare: [...BOTH] } },
    { heading: 'channels', figures: ['received'], rows: 'channel', more: { compare: [...BOTH] } },
    { text: 'fields' },
    topics(10),
    { heading: 'complained', ...complainedAbout(BOTH) },
    { text: 'limits' },
    inTimeByOffice,
    { text: 'work' },
  ],
  quarterly: [
    { text: 'overviewQuarter' },
    { figures: FULL, more: { compare: ['previous', 'lastYear', 'cumulative'] } },
    { heading: 'course', figures: ['received'], rows: 'month', more: { show: 'both' } },
    { text: 'fields' },
    topics(10),
    { heading: 'complained', ...complainedAbout(BOTH) },
    { text: 'limits' },
    inTimeByOffice,
    { text: 'results' },
    { text: 'supervision' },
    { text: 'work' },
  ],
  special: [{ text: 'overviewSpecial' }, SHORT, { text: 'fields' }, topics(10), { text: 'findings' }],
  // Art. 41: (1) the figures, the fields concerned, the offices most complained about; (2) transfers, assignments, supervision; (3) advice and
  // whether it was adopted; (4) what else is to be reported.
  annual: [
    { text: 'overviewYear' },
    { figures: FULL, more: { compare: [...YEAR] } },
    { heading: 'course', figures: ['received'], rows: 'month', more: { show: 'both' } },
    { heading: 'channels', figures: ['received'], rows: 'channel', more: { compare: [...YEAR] } },
    { heading: 'classes', figures: ['received'], rows: 'class', more: { compare: [...YEAR] } },
    { text: 'fields' },
    { figures: ['received'], rows: 'topic1', more: { top: 10, compare: [...YEAR], show: 'both' } },
    { text: 'complainedYear' },
    complainedAbout(YEAR),
    { text: 'transfers' },
    {
      figures: [
        'transferred',
        'assigned',
        'supervisionCases',
        'supervisionLetters',
        'supervisionAnswered',
        'reminders',
        'inspections',
        'talks',
        'listed',
      ],
      more: { compare: [...YEAR] },
    },
    { text: 'results' },
    { text: 'advice' },
    { figures: ['adviceGiven', 'adviceAnswered', 'adviceAdopted'], rows: 'adviceKind' },
    { text: 'other' },
  ],
}

/** With what a new draft of a kind begins: sentences with the places of their figures, and tables. The officer changes all of it. */
export const skeletonOf = (kind: BulletinKind, language: DocumentLanguage): Section[] =>
  PARTS[kind].map((part): Section => {
    const words = skeletonWords[language]
    if ('text' in part) return { type: 'text', ...words[part.text] }
    const { heading, figures, rows = null, more = {} } = part
    const title = heading === undefined ? '' : words[heading].heading
    return {
      type: 'table',
      heading: title,
      figures: [...figures],
      rows,
      where: {},
      compare: [],
      top: null,
      show: 'table',
      ...more,
    }
  })
