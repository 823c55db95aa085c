import type { Facts } from '../facts.ts'
import type { Matter } from '../matter.ts'
import { refuse } from '../refuse.ts'

/**
 * Who signs a review opinion: members of the panel, among them the one who presides, as many as the rule asks for. Whoever was
 * recused is no member any more and never signs (Art. 28(3)). Without a panel nobody signs by name, where no rule asks for one.
 */
export function signersOf(matter: Matter, asked: readonly string[], facts: Facts): readonly string[] | undefined {
  const { panel } = matter
  if (panel === null) {
    const rule = facts.law.panel?.(matter.holder, facts.today)
    if (rule && facts.by.kind !== 'system')
      refuse('step-not-open', 'panel-needed', { n: rule.members, basis: rule.basis })
    if (asked.length > 0) refuse('invalid', 'not-on-panel')
    return undefined
  }
  const signers = asked.length > 0 ? [...new Set(asked)] : panel.members
  if (signers.some((signer) => matter.recused.includes(signer) || !panel.members.includes(signer)))
    refuse('invalid', 'not-on-panel')
  if (panel.presiding === null || signers.length < panel.minimum)
    refuse('step-not-open', 'panel-to-complete', { n: panel.minimum })
  if (!signers.includes(panel.presiding)) refuse('invalid', 'panel-presiding-signs')
  return signers
}
