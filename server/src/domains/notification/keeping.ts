import type { Transaction } from '../../platform/db/index.ts'
import { addDays, type Clock, type LocalDate } from '../../platform/time/index.ts'
import type { Bilingual } from '../calendar/index.ts'
import { SYSTEM, type Post } from './post.ts'
import { findKeepingRules, findRegionsWithMessages } from './keeping-reader.ts'
import { deleteOldMessages } from './keeping-writer.ts'

/** How many days a message is kept after it was told, from a day on. */
export interface KeepingRule {
  readonly inForceFrom: LocalDate
  readonly days: number
  readonly source: Bilingual
}

/** A rule of a region's own. */
export interface RegionKeepingRule extends KeepingRule {
  readonly regionId: string
}

/** No law says how long messages are kept: the matter keeps what happened. This is the rule of the house until a region makes its own. */
export const HOUSE_KEEPING: KeepingRule = {
  inForceFrom: '2005-05-01',
  days: 730,
  source: { zh: '系统默认', en: 'the default of the system' },
}

/** What a rule may say: long enough for every repetition of a message to be known as one. */
export const KEEPING_DAYS = { least: 90, most: 3650 } as const

/** The rule of a region on a day: its own that came into force last, else that of the house. */
export const keepingRuleOf = (rules: readonly RegionKeepingRule[], regionId: string, on: LocalDate): KeepingRule =>
  rules
    .filter((rule) => rule.regionId === regionId && rule.inForceFrom <= on)
    .reduce<KeepingRule>((last, rule) => (rule.inForceFrom >= last.inForceFrom ? rule : last), HOUSE_KEEPING)

/** What one night takes away of a region, so that it never keeps others waiting for long. */
const PORTION = 5000

/**
 * Deletes messages that are older than the rule of their region: from inboxes, told ones from the outbox, deliveries that came to an end
 * with their steps. What was never told and what is dead and waits for a person stays.
 */
export async function cleanMessages({ database, clock }: Pick<Post, 'database'> & { clock: Clock }): Promise<number> {
  const today = clock.today()
  const { regions, rules } = await database.read(SYSTEM, async (tx: Transaction) => ({
    regions: await findRegionsWithMessages(tx),
    rules: await findKeepingRules(tx),
  }))
  let deleted = 0
  for (const regionId of regions) {
    const before = addDays(today, -keepingRuleOf(rules, regionId, today).days)
    for (let n = PORTION; n >= PORTION; deleted += n)
      n = await database.write(SYSTEM, (tx) => deleteOldMessages(tx, regionId, before, PORTION))
  }
  return deleted
}
