import type { DatedRules } from './rules.ts'
import type { RulesView } from './views-rules.ts'

const present = ({ inForceFrom, basis, rules }: DatedRules): RulesView['current'] => ({ inForceFrom, basis, rules })

export const presentRules = (own: readonly DatedRules[], current: DatedRules, maySet: boolean): RulesView => ({
  current: present(current),
  own: own.map(present),
  maySet,
})
