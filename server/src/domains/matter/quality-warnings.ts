import type { Statement } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays, isWorkingDay, type Calendar } from '../calendar/index.ts'
import { defineNotice, notified, putIntoOutbox, toOffice } from '../notification/index.ts'
import type { MatterContext } from './context.ts'
import type { Matter } from './matter.ts'
import { messages } from './messages/index.ts'
import { aboutMatter } from './notices.ts'
import { GAPS, gapKey, gapsOf, type Gap } from './quality.ts'
import { findMatter } from './reader.ts'
import type { MatterKey } from './stream.ts'
import { findWithGaps } from './warnings-reader.ts'

const zh = messages['zh-CN']
const { en } = messages

const noticeOf = (gap: Gap) =>
  defineNotice(`matter.gap-${gap}`, {
    readers: 'staff',
    name: { zh: zh.gapNames[gap], en: en.gapNames[gap] },
    zh: { subject: zh.gapSubjects[gap], text: zh.gaps[gap] },
    en: { subject: en.gapSubjects[gap], text: en.gaps[gap] },
  })
const NOTICES = { topic: noticeOf('topic'), delivery: noticeOf('delivery') } as const satisfies Record<Gap, unknown>

/** What is to be said today of what is missing: once, from the working day after it could have been entered. Pure, like the warnings of limits. */
export function gapWarnings(
  matter: Matter,
  today: LocalDate,
  calendar: Calendar,
  looked: readonly Gap[] = GAPS,
): readonly Statement[] {
  if (!isWorkingDay(calendar, today)) return []
  return gapsOf(matter).flatMap(({ gap, since, roles }) =>
    !looked.includes(gap) || today < addWorkingDays(calendar, since, 1).date
      ? []
      : notified({
          notice: NOTICES[gap],
          about: aboutMatter(matter),
          to: toOffice(matter.holder, roles),
          once: `${gap}:${since}`,
          concerns: gapKey(gap),
        }),
  )
}

const BATCH = 200

/**
 * Warns of every gap in the register, once each; of missing categories only where the office has categories at all. Returns how many
 * matters were looked at.
 */
export async function warnOfGaps(
  context: MatterContext,
  { hasCategories }: { hasCategories: boolean },
): Promise<number> {
  const { database, clock } = context
  const today = clock.today()
  const { calendar } = context.law()
  let looked = 0
  for (let after: MatterKey | null = null; ;) {
    const from: MatterKey | null = after
    const keys: MatterKey[] = await database.read({ audience: 'system' }, (tx) => findWithGaps(tx, from, BATCH))
    for (const key of keys)
      await database.write({ audience: 'system' }, async (tx) => {
        const loaded = await findMatter(tx, key)
        if (loaded)
          await putIntoOutbox(tx, gapWarnings(loaded.matter, today, calendar, hasCategories ? GAPS : ['delivery']))
      })
    looked += keys.length
    after = keys.at(-1) ?? null
    if (after === null || keys.length < BATCH) return looked
  }
}
