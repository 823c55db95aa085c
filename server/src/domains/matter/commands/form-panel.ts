import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, remark } from './definition.ts'

export const PANEL_MAX = 15

/**
 * 组成复查（复核）组: who decides and who presides. Given again, it replaces the panel, e.g. after a recusal (Art. 28(3)). It has at least as
 * many members as the office's rule of the day asks for.
 */
export const formPanel = defineCommand({
  input: z.object({
    members: z.array(z.uuid()).min(1).max(PANEL_MAX),
    presiding: z.uuid(),
    reason: remark(1000),
  }),
  decide(matter, { members: named, presiding, reason }, facts) {
    const members = [...new Set(named)]
    if (!members.includes(presiding)) refuse('invalid', 'panel-presiding')
    if (members.some((member) => matter.recused.includes(member))) refuse('recused', 'panel-recused')
    const rule = facts.law.panel?.(matter.holder, facts.today)
    const minimum = rule?.members ?? 1
    if (members.length < minimum) refuse('invalid', 'panel-too-small', { n: minimum })
    const data = { office: matter.holder, members, presiding, minimum, basis: rule?.basis ?? '', reason }
    return [{ type: 'panel-formed', on: facts.today, data }]
  },
})
