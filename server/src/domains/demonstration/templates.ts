import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock } from '../../platform/time/index.ts'
import { builtInWords, templateDesk } from '../document/index.ts'
import type { Officer } from '../identity/index.ts'
import { matterForms, type MatterContext } from '../matter/index.ts'
import { DESK_SAYINGS } from './words/desk-sayings.ts'

const AT = { kind: 'acceptance-notice', language: 'zh-CN' } as const

/** The county's petition office has worded its acceptance notice, and corrected it since: two versions, which the offices of the county follow. */
export async function wordTemplates(
  context: MatterContext,
  head: Officer,
  nextKey: () => IdempotencyKey,
): Promise<void> {
  const forms = matterForms(() => context.law())
  const form = forms.find(({ kind }) => kind === AT.kind)
  if (!form) return
  const said = DESK_SAYINGS.templates
  const words: Record<string, string> = { ...builtInWords(form, AT.language) }
  for (const [n, { daysAgo, reason, ...changed }] of said.entries()) {
    const at = fixedClock(`${addDays(context.clock.today(), -daysAgo)}T02:30:00.000Z`)
    Object.assign(words, changed)
    await templateDesk({ ...context, clock: at }, forms).save(head, AT, { words, reason, expected: n }, nextKey())
  }
}
