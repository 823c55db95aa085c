import { HuiyinError } from '../errors/index.ts'
import type { Asker } from './actor.ts'

/** A sentence that says who may do what, in both languages. */
export interface PolicySentence {
  readonly zh: string
  readonly en: string
}

/** Who may do one thing: a name that routes cite, a sentence that people read, a test that the server runs. */
export interface Policy {
  readonly name: string
  readonly sentence: PolicySentence
  readonly test: (actor: Asker) => boolean
}

const policies = new Map<string, Policy>()

/**
 * Writes down who may do what. `test` sees only who asks; what depends on the matter itself is decided by the command.
 * Throws when another policy has the same name.
 *
 * @example definePolicy('office.change', { zh: '管理员可以调整机构。', en: 'Administrators may change offices.' }, isAdministrator)
 */
export function definePolicy(name: string, sentence: PolicySentence, test: (actor: Asker) => boolean): Policy {
  if (policies.has(name)) throw new Error(`policy ${name} is defined twice`)
  const policy = { name, sentence, test }
  policies.set(name, policy)
  return policy
}

export const findPolicy = (name: string): Policy | undefined => policies.get(name)

/** Every policy, ordered by name. */
export const allPolicies = (): readonly Policy[] => [...policies.values()].sort((a, b) => (a.name < b.name ? -1 : 1))

/** The names of what this actor may do, for the workbench to show only what will be accepted. */
export const policiesOf = (actor: Asker): string[] =>
  allPolicies()
    .filter((policy) => policy.test(actor))
    .map((policy) => policy.name)

/** Passes, or throws 'not-signed-in' for a visitor and 'not-allowed' for everybody else. */
export function requirePolicy(name: string, actor: Asker): void {
  const policy = policies.get(name)
  if (!policy) throw new Error(`policy ${name} is not defined`)
  if (policy.test(actor)) return
  if (actor.kind === 'visitor') throw new HuiyinError('not-signed-in')
  throw new HuiyinError('not-allowed', {
    zh: `${policy.sentence.zh}您目前没有这项权限。`,
    en: `${policy.sentence.en} You do not have this permission.`,
  })
}

/** Open to everybody: public pages and the doors through which somebody becomes known. */
export const PUBLIC_POLICY = definePolicy('public', { zh: '任何人都可以。', en: 'Anybody may.' }, () => true)
