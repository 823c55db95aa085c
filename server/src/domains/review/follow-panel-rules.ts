import type { Database } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Law } from '../matter/index.ts'
import { panelRuleOn } from './panel-rule.ts'
import { findAllPanelRules } from './reader.ts'
import { PANEL_RULES_CHANNEL } from './writer.ts'

/** The rules of review panels, as last heard. */
export interface FollowedPanelRules {
  on: NonNullable<Law['panel']>
  /** Reads them again, for who has just set one. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** Keeps the rules in memory and reads them again after somebody set one in any process. */
export async function followPanelRules(
  database: Database,
  onError: (error: unknown) => void = () => undefined,
): Promise<FollowedPanelRules> {
  const read = () => database.read({ audience: 'system' }, findAllPanelRules)
  let rules = await read()
  const refresh = async (): Promise<void> => {
    rules = await read()
  }
  const close = await database.listen(PANEL_RULES_CHANNEL, () => {
    refresh().catch(onError)
  })
  await refresh()
  return {
    on(officeId: string, on: LocalDate) {
      const rule = panelRuleOn(rules, officeId, on)
      return rule && { members: rule.members, basis: rule.basis }
    },
    refresh,
    close,
  }
}
