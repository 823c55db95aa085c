import type { PlainDisclosure } from '../formats/examination.ts'
import type { Bilingual, Check, Report } from '../finding.ts'
import { messagesIn } from '../messages/index.ts'
import type { Place, Unread } from '../source.ts'
import { both } from './messages/index.ts'

/** How much of a document was read and checked, and how much was not. */
export interface Coverage {
  readonly tables: number
  readonly incomplete: number
  readonly claims: number
  readonly projects: number
  readonly unread: number
  readonly checked: number
  readonly notChecked: number
}

/** What the reports ask of a document: data that is kept when its text is let go. */
export type ReadData = Pick<PlainDisclosure, 'tables' | 'claims' | 'projects' | 'unread'>

export const coverageOf = (disclosure: ReadData, { tally }: Report): Coverage => ({
  tables: disclosure.tables.length,
  incomplete: disclosure.tables.filter((table) => !table.complete).length,
  claims: disclosure.claims.length,
  projects: disclosure.projects.length,
  unread: disclosure.unread.length,
  checked: tally.held + tally.rounding + tally.failed,
  notChecked: tally.notChecked,
})

/** Said first in every report: how much was read, and how much of it was checked. */
export const coverageWords = (coverage: Coverage): readonly Bilingual[] => [
  both('coverageRead', { ...coverage }),
  both('coverageChecked', { ...coverage }),
  ...(coverage.incomplete > 0 || coverage.unread > 0 ? [both('coverageUnread', { ...coverage })] : []),
]

const isPartial = ({ incomplete, unread, notChecked }: Coverage): boolean => incomplete + unread + notChecked > 0

/** What no finding means: that everything was checked and holds, that a part was, or that nothing could be checked. */
export const cleanWords = (coverage: Coverage): Bilingual =>
  coverage.checked === 0 ? both('cleanNothing') : both(isPartial(coverage) ? 'cleanPartly' : 'clean')

/** Checks that were not made for one reason. */
export interface OpenGroup {
  readonly rule: string
  readonly reason: Bilingual
  readonly subjects: readonly Bilingual[]
}

/** What was not checked, by rule and reason, in the order of the report. */
export const notCheckedGroups = (checks: readonly Check[]): OpenGroup[] => {
  const open = checks.filter((check) => check.outcome === 'not-checked')
  const groups = Map.groupBy(open, (check) => `${check.rule}|${check.message?.zh ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [
          {
            rule: first.rule,
            reason: first.message ?? { zh: '', en: '' },
            subjects: group.map((check) => check.subject),
          },
        ]
  })
}

/** Places that were not understood for one reason. */
export interface UnreadGroup {
  readonly reason: Bilingual
  readonly places: readonly Place[]
}

const zh: Readonly<Record<string, string>> = messagesIn('zh-CN').unread
const en: Readonly<Record<string, string>> = messagesIn('en').unread

/** What was not understood, by reason. */
export const unreadGroups = (unread: readonly Unread[]): UnreadGroup[] =>
  [...Map.groupBy(unread, (each) => each.reason)].map(([reason, group]) => ({
    reason: { zh: zh[reason] ?? reason, en: en[reason] ?? reason },
    places: group.map((each) => each.place),
  }))
