import { defineQueue } from '../../platform/jobs/index.ts'
import type { Statement } from '../../platform/db/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays, MESSAGES, type LimitId } from '../calendar/index.ts'
import type { Role } from '../identity/index.ts'
import {
  defineNotice,
  findWarningRules,
  HOUSE_RULE,
  notified,
  putIntoOutbox,
  TO_CONTACT,
  toOffice,
  warningOn,
  warningRuleOf,
  workingDaysLeft,
  type About,
  type Lead,
  type NoticeValue,
  type OfficeWarningRule,
} from '../notification/index.ts'
import { clockKey, isChoice } from './clock.ts'
import type { MatterContext } from './context.ts'
import { deadlinesOf, type Deadline } from './deadline.ts'
import type { StreamedEvent } from './event.ts'
import type { Law } from './facts.ts'
import type { Matter, SupervisionLetter } from './matter.ts'
import { messages } from './messages/index.ts'
import { aboutMatter, LETTERS_TO, letterKey } from './notices.ts'
import { findMatter } from './reader.ts'
import type { MatterKey } from './stream.ts'
import { findWithLimitsDue } from './warnings-reader.ts'

const zh = messages['zh-CN']
const { en } = messages
const VALUES = ['step', 'rule', 'due', 'left'] as const

const warningOf = (name: keyof typeof zh.warnings, readers: 'staff' | 'petitioner') =>
  defineNotice(`matter.${name}`, {
    readers,
    name: { zh: zh.warningNames[name], en: en.warningNames[name] },
    values: VALUES,
    zh: { subject: zh.warningSubjects[name], text: zh.warnings[name] },
    en: { subject: en.warningSubjects[name], text: en.warnings[name] },
  })

const NEAR = warningOf('deadline-near', 'staff')
const TODAY = warningOf('deadline-today', 'staff')
const OVERDUE = warningOf('deadline-overdue', 'staff')
const WINDOW = warningOf('window-ends', 'petitioner')

const noticeOf = (lead: Lead) => (lead === 'overdue' ? OVERDUE : lead === 0 ? TODAY : NEAR)

/** Who in an office takes the step that a limit asks for. */
const STEPS_OF_INTAKE: ReadonlySet<LimitId> = new Set<LimitId>(['route', 'notify-direct', 'notify-routed', 'object'])
const rolesFor = (limit: LimitId): readonly Role[] =>
  STEPS_OF_INTAKE.has(limit) ? ['intake-clerk', 'handler'] : ['handler']

/** What `warnMatter` looks at beside the matter. */
export interface WarningFacts {
  readonly today: LocalDate
  readonly law: Law
  readonly rules: readonly OfficeWarningRule[]
}

/** A matter and who has taken its steps. */
interface Worked {
  readonly matter: Matter
  readonly events: readonly Pick<StreamedEvent, 'by'>[]
}

/**
 * What is to be said today of the limits that run in a matter: to whoever has worked on it in the office that owes the step, else to all
 * who take such steps there; from the last day on to its head too; and to the petitioner of a window that closes (Art. 35, 36). Pure: who
 * asks twice says the same, and the outbox takes it once.
 */
export function warningsFor({ matter, events }: Worked, facts: WarningFacts): readonly Statement[] {
  const about = aboutMatter(matter)
  const { today, law, rules } = facts
  const letters = matter.letters.flatMap((letter) => warningOfLetter(about, letter, facts))
  const limits = deadlinesOf(matter, law, today).flatMap((deadline) => {
    if (deadline.endedOn !== null) return []
    const duty = !isChoice(deadline.limit)
    const rule = deadline.window ? HOUSE_RULE : warningRuleOf(rules, deadline.office, today)
    const warning = warningOn(today, { ...deadline, duty }, rule, law.calendar)
    if (!warning) return []
    const concerns = clockKey(deadline)
    const lastHand = events.findLast(({ by }) => by.kind === 'officer' && by.officeId === deadline.office)?.by
    const first = lastHand?.kind === 'officer' ? lastHand.staffId : undefined
    const handlers = toOffice(deadline.office, rolesFor(deadline.limit), first)
    const late = warning.lead === 'overdue' || warning.lead === 0
    return notified({
      notice: deadline.window ? WINDOW : noticeOf(warning.lead),
      about,
      to: deadline.window ? TO_CONTACT : late ? [handlers, toOffice(deadline.office, ['head'])] : handlers,
      once: `${concerns}:${deadline.dueOn}:${warning.lead}`,
      concerns,
      values: valuesOf(deadline, today, law),
    })
  })
  return [...limits, ...letters]
}

/** Art. 40(1): a supervision letter that is not answered is reminded of like a limit. */
function warningOfLetter(about: About, letter: SupervisionLetter, { today, law, rules }: WarningFacts) {
  const { seq, to: office, replyBy: dueOn, repliedOn, sentOn: startedOn } = letter
  if (repliedOn !== null) return []
  const rule = warningRuleOf(rules, office, today)
  const warning = warningOn(today, { startedOn, dueOn, duty: true }, rule, law.calendar)
  if (!warning) return []
  const concerns = letterKey(seq)
  return notified({
    notice: noticeOf(warning.lead),
    about,
    to: toOffice(office, LETTERS_TO),
    once: `${concerns}:${dueOn}:${warning.lead}`,
    concerns,
    values: {
      step: { zh: zh.letterToAnswer.step, en: en.letterToAnswer.step },
      rule: { zh: zh.letterToAnswer.rule, en: en.letterToAnswer.rule },
      due: dueOn,
      left: String(workingDaysLeft(today, dueOn, law.calendar)),
    },
  })
}

function valuesOf({ rule, dueOn }: Deadline, today: LocalDate, law: Law): Record<(typeof VALUES)[number], NoticeValue> {
  const of = rule.tightens ?? rule.source
  return {
    step: rule.step,
    rule: {
      zh: `${of.zh}${MESSAGES['zh-CN'].article(rule.article)}`,
      en: `${MESSAGES.en.article(rule.article)}, ${of.en}`,
    },
    due: dueOn,
    left: String(workingDaysLeft(today, dueOn, law.calendar)),
  }
}

/** How long after its last day a limit is still looked at, in case no machine ran on the day after. */
const LOOKED_BACK_DAYS = 31
const BATCH = 200

/**
 * Warns of every limit that is near, once a day and whenever asked. Any number of processes may do it at once: the outbox takes each
 * warning once. Returns how many matters were looked at.
 */
export async function warnOfLimits(context: MatterContext): Promise<number> {
  const { database, clock } = context
  const today = clock.today()
  const law = context.law()
  const rules = await database.read({ audience: 'system' }, findWarningRules)
  const longest = Math.max(0, ...[HOUSE_RULE, ...rules].flatMap(({ leads }) => leads))
  const span = [addDays(today, -LOOKED_BACK_DAYS), addWorkingDays(law.calendar, today, longest + 1).date] as const
  let looked = 0
  for (let after: MatterKey | null = null; ;) {
    const from: MatterKey | null = after
    const keys: MatterKey[] = await database.read({ audience: 'system' }, (tx) =>
      findWithLimitsDue(tx, span, from, BATCH),
    )
    for (const key of keys)
      await database.write({ audience: 'system' }, async (tx) => {
        const loaded = await findMatter(tx, key)
        if (loaded) await putIntoOutbox(tx, warningsFor(loaded, { today, law, rules }))
      })
    looked += keys.length
    after = keys.at(-1) ?? null
    if (after === null || keys.length < BATCH) return looked
  }
}

export const WARNINGS = defineQueue<Record<string, never>>('deadline-warnings', { expiresAfter: 3600 })

/** Every day when the office opens, by the clock of Shanghai; on days off nothing is said. */
export const WARNINGS_TIME = '0 8 * * *'
